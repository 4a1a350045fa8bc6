import { Field, Select, type FieldProps } from "@fluentui/react-components";

interface Props<T extends string> {
  readonly label: string;
  readonly hint?: FieldProps["hint"];
  readonly value: T;
  /** What can be chosen, with what it is called. */
  readonly options: readonly (readonly [value: T, name: string])[];
  readonly onChoose: (value: T) => void;
}

/** One of several values, in a list to pull down. */
export function Choice<T extends string>({ label, hint, value, options, onChoose }: Props<T>) {
  return (
    <Field label={label} {...(hint !== undefined && { hint })}>
      <Select
        value={value}
        onChange={(_, { value: picked }) => {
          const option = options.find(([one]) => one === picked);
          if (option !== undefined) onChoose(option[0]);
        }}
      >
        {options.map(([one, name]) => (
          <option key={one} value={one}>
            {name}
          </option>
        ))}
      </Select>
    </Field>
  );
}
