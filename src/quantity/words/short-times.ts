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
];
