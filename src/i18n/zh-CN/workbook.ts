/** `{file}`: name or path; `{detail}`: one of the `workbook.detail.*` sentences or the host's own words. */
export const workbook = {
  "workbook.error.not-a-workbook":
    "“{file}”不是电子表格文件：{detail}。请选择 .xlsx、.xlsm、.xlsb、.xls、.et、.ods 或 .csv 文件。",
  "workbook.error.encrypted": "“{file}”设有打开密码，无法读取。请先在 Excel 或 WPS 中解除密码并另存，再重试。",
  "workbook.error.empty": "“{file}”是空文件（0 字节）。请检查文件是否保存或下载完整。",
  "workbook.error.damaged":
    "“{file}”已损坏，无法读取：{detail}。请重新获取该文件，或用 Excel、WPS 打开修复后另存，再重试。",
  "workbook.error.too-large": "“{file}”过大，未予读取：{detail}。请删除多余的空行、空列或图片后另存，再重试。",
  "workbook.error.unsafe-xml":
    "“{file}”含有不安全的内容（文档类型声明 DOCTYPE，位于 {detail}），已停止读取。正常的电子表格不含此类内容，请核实文件来源。",
  "workbook.error.unsupported": "“{file}”采用了暂不支持的格式：{detail}。请用 Excel 或 WPS 另存为 .xlsx 后重试。",
  "workbook.error.not-found": "找不到“{file}”。请检查路径和文件名。",
  "workbook.error.is-a-folder":
    "“{file}”是文件夹，不是文件。请指定其中的电子表格文件；要核查整个文件夹，请用 npm run review。",
  "workbook.error.no-permission": "没有权限访问“{file}”。请检查文件权限，或关闭占用该文件的程序后重试。",
  "workbook.error.exists": "“{file}”已存在，未予覆盖。请换一个文件名，或先移走原有文件。",
  "workbook.error.disk-full": "磁盘空间不足，“{file}”未能写入，原文件没有改动。请清理磁盘后重试。",
  "workbook.error.verification-failed":
    "保存前核对未通过，“{file}”没有写入任何内容：{detail}。原文件没有改动，请把该文件反馈给我们。",
  "workbook.error.read-only-kind": "“{file}”这种格式只能读取，不能写回：{detail}。请另存为 .xlsx 后再写入。",
  "workbook.error.structure-locked": "“{file}”的结构受保护，不能添加工作表。请先在“审阅”中撤销“保护工作簿”后重试。",
  "workbook.error.host-busy": "Excel 正忙（可能正在编辑单元格）。请按 Enter 或 Esc 结束编辑后重试。",
  "workbook.error.host-timeout": "Excel 长时间没有响应，操作已取消。请稍后重试。",
  "workbook.error.host-gone": "与 Excel 的连接已断开。请重新打开任务窗格。",
  "workbook.error.host-error": "Excel 报告了错误：{detail}。请重试；若仍失败，请重新打开工作簿。",

  "workbook.detail.no-signature": "其内容不是任何一种电子表格格式",
  "workbook.detail.other-document": "它是其他类型的文档（如 Word、演示文稿或压缩包）",
  "workbook.detail.zip-cut": "压缩包结构不完整，文件可能被截断",
  "workbook.detail.checksum": "部件 {part} 的校验值不符",
  "workbook.detail.duplicate-part": "部件 {part} 重复出现",
  "workbook.detail.unsafe-name": "部件名 {part} 不合规范",
  "workbook.detail.overlap": "压缩包内的数据相互重叠",
  "workbook.detail.part-missing": "缺少部件 {part}",
  "workbook.detail.xml": "部件 {part} 的 XML 不完整或有错误",
  "workbook.detail.unreadable": "文件内容无法解析",
  "workbook.detail.too-many-parts": "含有 {count, number} 个部件，上限为 {limit, number} 个",
  "workbook.detail.part-size": "部件 {part} 解压后为 {size, number} MB，上限为 {limit, number} MB",
  "workbook.detail.total-size": "解压后共 {size, number} MB，上限为 {limit, number} MB",
  "workbook.detail.ratio": "部件 {part} 的压缩比高达 {ratio, number} 倍，疑似压缩炸弹",
  "workbook.detail.file-size": "文件为 {size, number} MB，上限为 {limit, number} MB",
  "workbook.detail.compression": "部件 {part} 使用了未知的压缩方式",
  "workbook.detail.encoding": "部件 {part} 的文字编码为 {encoding}",
  "workbook.detail.part-changed": "部件 {part} 与原文件不一致",
  "workbook.detail.cell-changed": "工作表“{sheet}”的单元格 {address} 与预期不一致",
  "workbook.detail.sheet-changed": "工作表“{sheet}”在编辑范围之外发生了变化",

  "workbook.problem.empty": "空",
  "workbook.problem.changed-since-read":
    "工作表“{sheet}”的单元格 {address} 在读取之后已被改动：读取时为“{expected}”，现在为“{found}”。请重新检查后再写入。",
  "workbook.problem.sheet-missing": "找不到工作表“{sheet}”，它可能已被删除。请重新检查后再写入。",
  "workbook.problem.sheet-renamed": "工作表“{expected}”已改名为“{found}”。请重新检查后再写入。",
  "workbook.problem.protected":
    "工作表“{sheet}”受保护，单元格 {address} 不可编辑。请先撤销工作表保护，或只写入未锁定的单元格。",
  "workbook.problem.merged":
    "工作表“{sheet}”的单元格 {address} 位于合并区域 {found} 内，且不是其左上角单元格，无法单独写入。请取消合并后重试。",
  "workbook.problem.part-of-array":
    "工作表“{sheet}”的单元格 {address} 属于数组公式区域 {found}，不能单独修改。请先修改或删除该数组公式。",
  "workbook.problem.in-edit-mode": "有单元格正处于编辑状态，无法写入。请按 Enter 或 Esc 结束编辑后重试。",
  "workbook.problem.read-only": "工作簿为只读，无法写入工作表“{sheet}”：{found}。请另存为可编辑的 .xlsx 文件后重试。",
  "workbook.problem.host-error": "写入工作表“{sheet}”时 Excel 报告了错误：{found}。没有写入任何内容，请重试。",
  "workbook.problem.timeout": "写入工作表“{sheet}”时 Excel 没有响应，没有写入任何内容。请稍后重试。",

  "workbook.warning.signed": "该工作簿带有数字签名，写入后签名将失效。",
  "workbook.warning.recalculate":
    "有 {count, number} 个公式（如 {first}）引用了被改动的单元格而此处无法重算，下次用 Excel 或 WPS 打开时会自动重算。",

  // Excel (src/workbook/excel): what goes into {file} and {detail} above, and what only Excel can meet.
  "workbook.excel.this-workbook": "当前工作簿",
  "workbook.excel.access-denied": "Excel 拒绝了访问（工作簿可能处于只读或受保护的视图）",
  "workbook.excel.sheet-gone": "要读取的工作表已不在工作簿中",
  "workbook.excel.too-much-data": "工作表的数据量超出 Excel 一次能够传送的上限",
  "workbook.excel.no-words": "操作未能完成",
  "workbook.excel.merges-unknown": "此版本的 Excel 不能提供合并单元格的位置，请使用 Excel 2021 或更高版本",

  "workbook.error.half-written":
    "写入中途出错，且未能全部恢复：{detail}。请立即核对这些单元格，或不保存直接关闭工作簿。",
} as const;
