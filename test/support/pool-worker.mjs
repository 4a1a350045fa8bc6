// A worker of the review that does what the file's name says.
export default function run({ file }) {
  if (file.startsWith("hang")) for (;;);
  if (file.startsWith("throw")) throw new Error("broken inside");
  if (file.startsWith("die")) process.exit(3);
  return JSON.stringify({ file });
}
