export const record = {
  // 随附记录读不全时
  "record.problem.not-json": "随工作簿保存的记录已损坏，无法读取；本次按没有记录核查，原记录保留不动",
  "record.problem.not-a-record": "随工作簿保存的内容不是本工具的记录；本次按没有记录核查，原内容保留不动",
  "record.problem.version":
    "随工作簿保存的记录由更新版本的本工具写成，无法读取；本次按没有记录核查，原记录保留不动。请更新本工具",
  "record.problem.acceptances": "记录中有 {count, number, plain} 条“已接受的发现”不完整，未采用",
  "record.problem.readings": "记录中有 {count, number, plain} 处“用户的理解”不完整，未采用",
  "record.problem.profile": "记录中的评分口径有误，改为按表格自动选用：{problem}",
  "record.problem.profile-unknown": "记录中的评分口径不是本工具认识的口径，改为按表格自动选用",

  // 用户的理解不再适用时
  "record.side.target": "目标值",
  "record.side.actual": "完成值",
  "record.reading.changed":
    "“{name}”的{column}原为“{before}”，曾按“{text}”理解；现已改为“{now}”，原来的理解不再采用，请确认是否需要重新说明",
  "record.reading.gone": "曾把“{name}”的{column}理解为“{text}”，现在表中找不到这一指标，未采用",

  // 报告里怎样说
  "record.accepted": "已接受 {count, number, plain} 条（不再计数）",
  "record.accepted.reason": "接受理由",
  "record.lapsed": "曾接受（理由：{reason}），但内容已有变化，请重新确认",
  "record.fix": "可直接修正：{text}",
  "record.suggestion": "修改建议：{text}",
  "record.reading": "按用户的理解：{reading}",
  "record.read": "按用户的理解，“{of}”读作“{text}”",
  "record.honoured":
    "已采用随工作簿保存的决定：{profile, select, yes {指定了评分口径，} other {}}接受了 {accepted, number, plain} 条发现，对 {readings, number, plain} 处写法作了说明",
  "record.ignored": "工作簿附有以往的决定（口径、接受的发现、写法说明），按要求没有采用",
} as const;
