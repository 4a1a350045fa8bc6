export const record = {
  "record.problem.not-json":
    "The record kept with the workbook is damaged and cannot be read. This check goes without it; the record is left as it is",
  "record.problem.not-a-record":
    "What is kept with the workbook is no record of this tool. This check goes without it; it is left as it is",
  "record.problem.version":
    "The record kept with the workbook was written by a newer version of this tool and cannot be read. This check goes without it; the record is left as it is. Please update",
  "record.problem.acceptances":
    "{count, plural, one {One accepted finding in the record is} other {# accepted findings in the record are}} incomplete and left out",
  "record.problem.readings":
    "{count, plural, one {One reading given by a user is} other {# readings given by users are}} incomplete and left out",
  "record.problem.profile":
    "The scoring profile in the record is faulty; it is chosen from the form instead: {problem}",
  "record.problem.profile-unknown":
    "The scoring profile in the record is not known to this tool; it is chosen from the form instead",

  "record.side.target": "target",
  "record.side.actual": "actual",
  "record.reading.changed":
    "The {column} of “{name}” was “{before}” when somebody explained it as “{text}”; now it says “{now}”. The explanation is no longer used, please see whether a new one is needed",
  "record.reading.gone":
    "Somebody explained the {column} of “{name}” as “{text}”; the form has no such indicator now, so it is not used",

  "record.accepted": "{count, plural, one {# finding} other {# findings}} accepted (not counted)",
  "record.accepted.reason": "Accepted because",
  "record.lapsed": "accepted once (reason: {reason}), but it says something else now; please decide again",
  "record.fix": "Can be put right: {text}",
  "record.suggestion": "Suggestion: {text}",
  "record.reading": "as the user reads it: {reading}",
  "record.read": "as the user reads it, “{of}” means “{text}”",
  "record.honoured":
    "Decisions kept with the workbook were honoured: {profile, select, yes {a chosen scoring profile, } other {}}{accepted, plural, one {# accepted finding} other {# accepted findings}}, {readings, plural, one {# explained wording} other {# explained wordings}}",
  "record.ignored":
    "Decisions are kept with the workbook (profile, accepted findings, explained wordings); as asked, they were not used",
};
