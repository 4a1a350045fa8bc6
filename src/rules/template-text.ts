/** 填表提示: sentences of the blank form that ask the reader to write something. */
const certain =
  /\d字(?:以内|左右|之内)|(?:请|此处|在此)(?:简要|如实|据实)?(?:填写|填列|填报|说明|描述|概述)|填写(?:说明|要求|示例)[:：]|[X×]{3,}/i;

/** Whether a cell still holds the form's own prompt (……（100字以内）, 请填写 …) instead of an answer. */
export function isTemplateText(text: string): boolean {
  return holdsSome.test(text) && certain.test(text);
}

/** Each prompt and each placeholder holds one of these, most texts none: asked first, in a third of the time. */
const holdsSome = /[字请此填Xx×*指….。]/;

const nothingElse = /^(?:指标\d*[:：]?|[X×*]{2,}|[….。]{2,})$/i;
const stands = /[X×]{2}(?:年|月|个|万|元|项|名|人|次|场|单位|部门|项目)/i;

/** Placeholders that may also be meant: XX, **, 指标1 without a name. */
export function looksLikePlaceholder(text: string): boolean {
  return holdsSome.test(text) && (nothingElse.test(text.trim()) || stands.test(text));
}
