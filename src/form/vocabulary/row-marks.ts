import { withoutSpaces } from "../../sheet";
import { beginsWith, codesOf } from "./beginning";
import { headWord } from "./head-word";

/**
 * What the words at the beginning of a row say about it. Each is matched against the row's first cell without spaces
 * and brackets (see `headWord`); the note words also against the text as it stands.
 */

/** 总分行. */
export const isTotalLabel = (word: string): boolean =>
  /^(?:自评|综合|评价|项目|绩效|指标|考核|整体|最终|部门|单位|预算绩效)*(?:总分|合计|总计|总得分|得分合计|合计得分|总评分|总分值|分值合计|综合得分|自评得分|自评总分|得分总计|总体得分|总成绩|合计分|总分合计|合计总分|总得分合计|自评分数?合计|最终得分|综合评分)(?:值|数|[/、](?:自评)?(?:得分|总分))?$/.test(
    word,
  );

/** 总分：95.73分 in one cell, with the grade behind it at times: 自评得分：95.8分 自评等级：优. */
export const isTotalWithin = (plain: string): boolean =>
  /^(?:绩效)?(?:(?:自评|综合)?(?:总分|总得分|得分合计|合计得分|合计|总计)|(?:自评|综合|最终)得分):\d+(?:\.\d+)?分?(?:\([^()]*\)|(?:自评|评价|绩效)?等[级次]:[^:]{1,3})?$/.test(
    withoutSpaces(plain),
  );

/** 小计行: within a level. */
export const isSubtotalLabel = (word: string): boolean => /小计$|^.*指标(?:合计|得分合计|分值合计)$/.test(word);

/** 注、备注、说明 under the table. */
export function isNote(plain: string): boolean {
  const text = withoutSpaces(plain);
  return (
    /^(?:备注|注|说明|填[报写表]说明|附注|填报要求|填写说明|其他说明|备注说明|注释|注意事项)(?:[:：.、,(（\d]|$)/.test(
      text,
    ) ||
    /^\d[.、)].{25,}/.test(text) ||
    /^(?:其他|其它)?(?:需要|需)(?:要)?说明的?(?:事项|问题|情况)/.test(text)
  );
}

/** 续表, （接上页）, 第 2 页, — 2 —: what a page break leaves in the middle of a table. */
export const isPageMark = (plain: string): boolean =>
  /^(?:\(?(?:续|接|承)(?:上?[表页]|前表)\)?|\(续\)|第\d{1,3}页(?:[,/]?共\d{1,3}页)?|[-—–─]+\d{1,3}[-—–─]+)$/.test(
    withoutSpaces(plain),
  );

/** A title (项目支出绩效自评表, 绩效自评报告), where the text stands alone in its row. */
export function isTitle(plain: string): boolean {
  const text = withoutSpaces(plain);
  return text.length <= 60 && /自评|评价|绩效/.test(text) && /(?:表|报告|报告书)(?:\([^()]*\))?$/.test(text);
}

/** 签章: who filled it in, who answers for it, when. */
export const isSignature = (word: string): boolean =>
  /^(?:填[报表写]人|填报日期|填报时间|填表日期|填报单位|项目负责人|财务负责人|单位负责人|部门负责人|负责人|主要负责人|主要领导|分管领导|分管负责人|联系人|联系电话|电话|审核人|复核人|经办人|制表人|制表|审核|审批|单位盖章|公章|盖章|签字|签章|评价人|评价组|评价小组|日期|时间)(?:签字|签章|签名|盖章|及电话|及联系电话|电话|意见)?(?:$|[:：])/.test(
    word,
  );

/** 单位（盖章）: …, 填表人：…: a label that asks for a signature, with what was put there; no indicator is named so. */
export const isSigned = (plain: string): boolean =>
  /^[^:()]{0,10}(?:单位|部门|机构|人|领导)\((?:盖章|公章|签章|签字|签名|签字盖章|盖章签字)\)(?:$|[^\u4e00-\u9fff])/.test(
    withoutSpaces(plain),
  ) ||
  (plain.includes(":") && isSignature(headWord(plain).word));

/** 2024年3月15日, 年 月 日: the day of signing, where it stands alone in its row. */
export const isDay = (plain: string): boolean =>
  /^(?:20\d\d)?年(?:\d{1,2})?月(?:\d{1,2})?日$/.test(withoutSpaces(plain));

/** 结论性栏目 after the indicators. */
export const isClosingSection = (word: string): boolean =>
  /^(?:自评|评价|绩效)?(?:结论|结果|等级|等次|评级|意见)$|^(?:绩效)?(?:自评|评价)(?:结论|结果|等级|等次|意见)|^(?:项目)?存在(?:的)?(?:主要)?问题|^(?:下一步)?(?:改进|整改)(?:的)?(?:措施|建议|意见|方案)|^(?:有关|相关|意见)?建议$|^(?:主要)?(?:经验|做法)|^主管部门(?:审核)?意见|^财政部门(?:审核)?意见|^审核意见|^单位意见|^绩效等级|^评定等级|^(?:佐证|证明|支撑|附件)材料(?:清单|目录|名称|列表)?$|^附件清单/.test(
    word,
  );

/** 全表共用的原因栏 (湖北): 偏差大或目标未完成原因分析. */
export const isCommonReasonLabel = (word: string): boolean =>
  /^(?:偏差(?:较?大)?(?:或|和|及)?|目标|指标|未完成|绩效目标).*原因(?:分析|说明)?(?:及改进措施)?$/.test(word);

/** 年度目标2(40分): a goal with its words beside it, before the next indicator head (湖北部门整体). */
export const isGoalLabel = (word: string): boolean => /^年度(?:绩效)?目标(?:\d+|[一二三四五六七八九十]+)$/.test(word);

/** 模板行: 指标1:, 指标2, ……, with nothing else in them; （填写具体指标）: what to write there, not what was written. */
export const isTemplateName = (plain: string): boolean =>
  beginsWith(templateStarts, plain) &&
  (numbered.test(withoutSpaces(plain)) || dots.test(withoutSpaces(plain)) || hint.test(withoutSpaces(plain)));

const numbered =
  /^(?:[一二三]级)?指标(?:[\dNnXx]+|[一二三四五六七八九十]+)?[:：.、,]?(?:[….。·⋯]+|[-—–/\\]+|无|\([^)]*\))?$/;
const hint = /^\([^()\d]*(?:填[写报列入]|[必选]填|申报值)[^()\d]*\)$/;
const dots = /^(?:…|⋯|\.{2,}(?!\.)|·{2,}(?!·)|。{2,}(?!。))+$/;

/** With what a template row and a marker begin: nearly every cell is told apart by its first character. */
const templateStarts = codesOf("一二三指…⋯.·。(");
const markerStarts = codesOf("-—–―─/\\*·_~无没不未Nn空");

/** Cells that say "nothing here": —, /, 无, 不涉及. */
export const isMarker = (plain: string): boolean =>
  beginsWith(markerStarts, plain) && marker.test(withoutSpaces(plain));

const marker = /^(?:[-—–―─/\\*·_~]+|无|没有|不涉及|不适用|未涉及|N\/?A|空)$/i;

/** 预算执行率 as a row of the indicator table. */
export const isExecutionRow = (word: string): boolean =>
  /^(?:年度|全年|项目|部门|资金|财政|整体)?(?:预算|资金|预算资金|财政资金)(?:执行|支出|使用|完成)(?:率|情况|进度)?(?:指标)?$|^执行率(?:指标)?$/.test(
    word,
  );
