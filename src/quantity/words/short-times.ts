const lasting = [
  "运行",
  "开放",
  "开馆",
  "营业",
  "值守",
  "值班",
  "供水",
  "供电",
  "供暖",
  "供热",
  "供气",
  "播出",
  "播放",
  "服务",
];

/** Those of which 时间 is plainly how long they last; 供水时间 may be that of an outage, 服务时间 that of one case. */
const lastingTimes = ["运行", "开放", "开馆", "营业", "值守", "值班", "供暖", "供热", "播放"];

/** Times that should be long, under 时效指标 too: 设施运行天数, 展厅开放时长, 系统运行时间. */
export const longTimeWords: readonly string[] = [
  ...lasting.flatMap((word) => [`${word}天`, `${word}时长`, `${word}小时`]),
  ...lastingTimes.map((word) => `${word}时间`),
  "服务年限",
  "使用年限",
  "使用寿命",
  "有效期",
  "保修",
  "质保",
  "学时",
  "课时",
  "无故障",
  "安全生产天",
  "优良天",
  "达标天",
];

/** Level-2 names and indicator names where a span of time should be short. */
export const shortTimeWords: readonly string[] = [
  "时效",
  "进度",
  "时限",
  "工期",
  "周期",
  "用时",
  "耗时",
  "时长限",
  "响应",
  "办理时间",
  "办结时间",
  "等候",
  "等待",
  "期限",
  "恢复",
  "修复",
  "抢修",
  "住院日",
  "住院天",
];
