/** 填表提示: sentences of the blank form that ask the reader to write something. */
const template =
  /\d字(?:以内|左右|之内)|(?:请|此处|在此)(?:简要|如实|据实)?(?:填写|填列|填报|说明|描述|概述)|填写(?:说明|要求|示例)[:：]|^[(（【]填写[^)）】]*[)）】]$|[Xx×]{3,}/;

/** Whether a cell still holds the form's own prompt (……（100字以内）, 请填写 …) instead of an answer. */
export function isTemplateText(text: string): boolean {
  return template.test(text);
}

/** Placeholders that may also be meant: XX, **, 指标1 without a name. */
export function looksLikePlaceholder(text: string): boolean {
  return (
    /^\s*(?:指标\d*[:：]?|[Xx×*]{2,}|[….。]{2,})\s*$/.test(text) ||
    /[Xx×]{2}(?:年|月|个|万|元|项|名|人|次|场|单位|部门|项目)/.test(text)
  );
}
