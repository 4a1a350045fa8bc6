/** Labels by how surely their value is the unit that fills the form in. */
export const unitLabels: readonly RegExp[] = [
  /^(?:省级|市级|县级|区级|本级)?(?:预算|填[报表]|申[报请]|编报|报送|评价|自评|项目)?(?:部门|单位)(?:预算)?(?:单位)?(?:(?:编码|代码)[及和])?(?:名称)?(?:[及和](?:编码|代码))?$/,
  /^(?:项目)?(?:具体)?(?:实施|资金使用|执行|承担|用款|使用|责任)(?:单位|部门)(?:名称)?(?:及代码)?$|^(?:学校|高校|医院|街道|乡镇)名称$|^购买主体(?:名称)?$/,
  /^(?:省级?|市级?|县级?|区级?|市县|县区|地方|项目|预算)?主管(?:部门|单位)(?:名称)?(?:及代码)?$/,
  /^中央主管(?:部门|单位)(?:名称)?(?:及代码)?$/,
];
export const projectLabel =
  /^(?:项目|专项资金|转移支付|转移支付项目|专项|资金|政策|子项目|一级项目|二级项目|项目支出|预算项目)名称(?:及代码)?$|^项目$/;
/** Other labels of the header; what stands right of an empty value may be one of them. */
const otherLabel = /负责人|联系|电话|编码|编号|日期|属性|类型|类别|得分|总分|评分|周期|期限|处室|金额单位/;

const all = [...unitLabels, projectLabel, otherLabel];
const none: readonly RegExp[] = [];

/** Which of these labels a word is: nearly always none. */
export function headerLabels(word: string): readonly RegExp[] {
  const found = all.filter((label) => label.test(word));
  return found.length === 0 ? none : found;
}
