import { message } from "../i18n";
import type { BlankLayout } from "./model";

/** 版式 for 新建自评表, the most usual first. */
export const blankLayouts: readonly BlankLayout[] = [
  {
    id: "project-national",
    name: message("blank.project-national.name"),
    description: message("blank.project-national.description"),
    subject: "project",
    amountUnit: "万元",
  },
  {
    id: "project-national-cost",
    name: message("blank.project-national-cost.name"),
    description: message("blank.project-national-cost.description"),
    subject: "project",
    amountUnit: "万元",
  },
  {
    id: "department-national",
    name: message("blank.department-national.name"),
    description: message("blank.department-national.description"),
    subject: "department",
    amountUnit: "万元",
  },
  {
    id: "department-changsha",
    name: message("blank.department-changsha.name"),
    description: message("blank.department-changsha.description"),
    subject: "department",
    amountUnit: "万元",
  },
  {
    id: "project-hubei",
    name: message("blank.project-hubei.name"),
    description: message("blank.project-hubei.description"),
    subject: "project",
    amountUnit: "万元",
  },
  {
    id: "project-sichuan",
    name: message("blank.project-sichuan.name"),
    description: message("blank.project-sichuan.description"),
    subject: "project",
    amountUnit: "万元",
  },
  {
    id: "project-yunnan",
    name: message("blank.project-yunnan.name"),
    description: message("blank.project-yunnan.description"),
    subject: "project",
    amountUnit: "元",
  },
];
