/** The published form that "打开示例" shows, beside the page. */
export const SAMPLE = "samples/wangcheng-2020.xlsx";
