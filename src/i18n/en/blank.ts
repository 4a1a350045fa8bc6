export const blank = {
  "blank.project-national.name": "Project form (national, 2020)",
  "blank.project-national.description":
    "As in Caiyu [2020] No. 10: execution 10, output 50, benefit 30, satisfaction 10 points; cost is part of output",
  "blank.project-national-cost.name": "Project form with cost as a level-1 indicator (2021)",
  "blank.project-national-cost.description":
    "As in the guidance Caiyu [2021] No. 101: execution 10, cost 20, output 40, benefit 20, satisfaction 10 points",
  "blank.department-national.name": "Department form (national)",
  "blank.department-national.description":
    "All spending of a unit: execution 10, output 50, benefit 30, satisfaction 10 points",
  "blank.department-changsha.name": "Department form (Changsha)",
  "blank.department-changsha.description":
    "Execution rate (B−C)/A without transfers from above; columns of their own for content and for measures",
  "blank.project-hubei.name": "Project form (Hubei)",
  "blank.project-hubei.description":
    "Execution 20, output 40, benefit and satisfaction 40 points; no column of points, one place for all reasons",
  "blank.project-sichuan.name": "Project form (Sichuan)",
  "blank.project-sichuan.description":
    "Execution 10, indicators 90 points; comparator, target and unit in columns of their own",
  "blank.project-yunnan.name": "Project form (Yunnan, public table 14)",
  "blank.project-yunnan.description":
    "Amounts in yuan; the target in three columns for comparator, value and unit, the grade beside the total",
} as const;
