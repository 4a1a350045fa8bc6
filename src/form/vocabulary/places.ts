import { finder } from "../../quantity";

/**
 * Provinces with the cities and counties by which their forms name themselves. Only names that stand for one place; a
 * county's name wins nothing but its province. Not a gazetteer: what is missing leaves the place unknown.
 */
export const provinces: Readonly<Record<string, string>> = {
  北京: "东城区 西城区 朝阳区 海淀 丰台 石景山 门头沟 房山 通州区 顺义 昌平 大兴区 怀柔 平谷 密云 延庆",
  天津: "滨海新区 武清 宝坻 蓟州 静海",
  河北: "石家庄 唐山 秦皇岛 邯郸 邢台 保定 张家口 承德 沧州 廊坊 衡水 雄安 乐亭",
  山西: "太原 大同 阳泉 长治 晋城 朔州 晋中 运城 忻州 临汾 吕梁 稷山",
  内蒙古: "呼和浩特 包头 乌海 赤峰 通辽 鄂尔多斯 呼伦贝尔 巴彦淖尔 乌兰察布 锡林郭勒 乌拉特",
  辽宁: "沈阳 大连 鞍山 抚顺 本溪 丹东 锦州 营口 阜新 辽阳 盘锦 铁岭 葫芦岛",
  吉林: "长春 四平 辽源 通化 白山市 松原 白城 延边",
  黑龙江: "哈尔滨 齐齐哈尔 鸡西 鹤岗 双鸭山 大庆 伊春 佳木斯 七台河 牡丹江 黑河 绥化 大兴安岭",
  上海: "黄浦区 徐汇 长宁区 静安 普陀区 虹口 杨浦 闵行 宝山区 嘉定 浦东 金山区 松江 青浦 奉贤 崇明",
  江苏: "南京 无锡 徐州 常州 苏州 南通 连云港 淮安 盐城 扬州 镇江 泰州 宿迁",
  浙江: "杭州 宁波 温州 嘉兴 湖州 绍兴 金华 衢州 舟山 台州 丽水",
  安徽: "合肥 芜湖 蚌埠 淮南 马鞍山 淮北 铜陵 安庆 黄山市 滁州 阜阳 宿州 六安 亳州 池州 宣城 天长 金寨",
  福建: "福州 厦门 莆田 三明 泉州 漳州 南平 龙岩 宁德",
  江西: "南昌 景德镇 萍乡 九江 新余 鹰潭 赣州 吉安 宜春 抚州 上饶",
  山东: "济南 青岛 淄博 枣庄 东营 烟台 潍坊 济宁 泰安 威海 日照 临沂 德州 聊城 滨州 菏泽",
  河南: "郑州 开封 洛阳 平顶山 安阳 鹤壁 新乡 焦作 濮阳 许昌 漯河 三门峡 南阳 商丘 信阳 周口 驻马店 济源",
  湖北: "武汉 黄石 十堰 宜昌 襄阳 鄂州 荆门 孝感 荆州 黄冈 咸宁 随州 恩施 仙桃 潜江 天门 神农架",
  湖南: "长沙 株洲 湘潭 衡阳 邵阳 岳阳 常德 张家界 益阳 郴州 永州 怀化 娄底 湘西 望城 衡山县 南岳 中方县 荷塘 鼎城",
  广东: "广州 深圳 珠海 汕头 佛山 韶关 湛江 肇庆 江门 茂名 惠州 梅州 汕尾 河源 阳江 清远 东莞 中山市 潮州 揭阳 云浮 番禺",
  广西: "南宁 柳州 桂林 梧州 北海 防城港 钦州 贵港 玉林 百色 贺州 河池 来宾 崇左",
  海南: "海口 三亚 三沙 儋州 琼海 文昌 万宁 东方市",
  重庆: "万州 涪陵 渝中 江北区 沙坪坝 九龙坡 南岸 北碚 綦江 大足 渝北 巴南 黔江 长寿 江津 合川 永川 南川 璧山 铜梁 潼南 荣昌 开州 梁平 武隆",
  四川: "成都 自贡 攀枝花 泸州 德阳 绵阳 广元 遂宁 内江 乐山 南充 眉山 宜宾 广安 达州 雅安 巴中 资阳 阿坝 甘孜 凉山 中江 青神 大英 郫都",
  贵州: "贵阳 六盘水 遵义 安顺 毕节 铜仁 黔西南 黔东南 黔南",
  云南: "昆明 曲靖 玉溪 保山 昭通 丽江 普洱 临沧 楚雄 红河 文山 西双版纳 大理 德宏 怒江 迪庆 永德 泸西 富民",
  西藏: "拉萨 日喀则 昌都 林芝 山南 那曲 阿里",
  陕西: "西安 铜川 宝鸡 咸阳 渭南 延安 汉中 榆林 安康 商洛 杨凌",
  甘肃: "兰州 嘉峪关 金昌 白银 天水 武威 张掖 平凉 酒泉 庆阳 定西 陇南 临夏 甘南",
  青海: "西宁 海东 海北 黄南 海南州 果洛 玉树 海西",
  宁夏: "银川 石嘴山 吴忠 固原 中卫",
  新疆: "乌鲁木齐 克拉玛依 吐鲁番 哈密 昌吉 博尔塔拉 巴音郭楞 阿克苏 克孜勒苏 喀什 和田 伊犁 塔城 阿勒泰 石河子",
};

const provinceIn = finder(Object.keys(provinces));

/** Of two provinces with a place of one name the first stands. */
const provinceWith = new Map(
  Object.entries(provinces)
    .flatMap(([province, cities]) => cities.split(" ").map((city) => [city, province] as const))
    .reverse(),
);
const placeIn = finder([...provinceWith.keys()].reverse());

/** The province that a text names, itself or by one of its cities; the texts are tried in turn. null: none. */
export function provinceOf(texts: readonly string[]): string | null {
  for (const text of texts) {
    const own = provinceIn(text);
    if (own !== null) return own;
  }
  for (const text of texts) {
    const found = placeIn(text);
    if (found !== null) return provinceWith.get(found) ?? null;
  }
  return null;
}
