export const training = {
  "training.fact.budget": "Budget (A)",
  "training.fact.executed": "Executed (B)",
  "training.fact.transferred": "Transfers (C)",
  "training.fact.weight": "Weight",
  "training.fact.target": "Target",
  "training.fact.actual": "Actual",
  "training.fact.unit": "Unit",
};
