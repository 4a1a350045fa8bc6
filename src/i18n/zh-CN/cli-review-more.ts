/** 汇总与对比两个命令. */
export const cliReviewMore = {
  "cli.rollup.description": "汇总：把同一项目多个项目点的自评表合成一张，先汇总后计分，并与汇总表核对。",
  "cli.rollup.usage": "npm run rollup -- [汇总表] <文件夹> [选项]",
  "cli.rollup.argument": "可选的汇总表工作簿，以及放各项目点自评表的文件夹",
  "cli.rollup.option.sites": "项目点名单（文本文件，一行一个）；不给时按汇总表里列出的名单",
  "cli.rollup.option.xlsx": "另存为工作簿：汇总、项目点、指标、核对，金额与比率都是公式",
  "cli.rollup.option.explain": "列出每个汇总数的计算过程",
  "cli.rollup.help": "\n示例：\n  npm run rollup -- samples/rollup/汇总表.xlsx samples/rollup/项目点\n",
  "cli.rollup.words": "请给出放自评表的文件夹，前面可以加一个汇总表文件",
  "cli.rollup.nothing": "“{folder}”里没有可以汇总的自评表。",
  "cli.compare.description": "对比：列出一张自评表两个版本之间的改动，以及哪些问题是新增的、仍在的、已改的。",
  "cli.compare.usage": "npm run compare -- <旧版本> <新版本> [选项]",
  "cli.compare.argument": "两个工作簿：先旧后新",
  "cli.compare.help": "\n示例：\n  npm run compare -- 报送稿.xlsx 修改稿.xlsx\n",
  "cli.compare.words": "请给出两个工作簿：先旧后新",
  "cli.more.option.json": "以 JSON 输出，供其他程序读取",
  "cli.more.option.html": "另存一份可打印的 HTML",
  "cli.more.option.overwrite": "另存的文件已存在时予以覆盖",
  "cli.more.saved": "已保存为“{output}”。",
  "cli.more.status":
    "\n退出状态：\n  0  没有错误\n  1  有错误，或个别文件未能读取\n  2  无法运行：参数有误，或没有可用的自评表",
} as const;
