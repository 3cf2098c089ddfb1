// The playground: an editor, a worker with Python in it, and the answer below.

const find = (name) => document.getElementById(`playground-${name}`);
const editor = find("code");
const state = find("state");
const run = find("run");
const stop = find("stop");
const answer = find("answer");
const examples = [...document.querySelectorAll("#playground-examples button")];

let python;
let idle = false;
let wanted = false; // a run that was asked for while Python was not idle
let started = 0;

function say(text, mood) {
  state.textContent = text;
  state.dataset.mood = mood;
}

function rest(now) {
  idle = now;
  run.setAttribute("aria-disabled", String(!now));
}

function load() {
  say("Loading Python …", "busy");
  rest(false);
  wanted = false;
  stop.hidden = true;
  python = new Worker(new URL("worker.js", import.meta.url), { type: "module" });
  python.onerror = (event) => fail(event.message ?? "the worker did not start");
  python.onmessage = ({ data }) => {
    if (data.failed) return fail(data.failed);
    rest(true);
    stop.hidden = true;
    if (data.answer) show(data.answer);
    else say(`Ready: ${data.ready}`, "ready");
    if (wanted) start();
  };
}

function fail(reason) {
  say(`Python could not be loaded: ${reason}`, "error");
}

function start() {
  wanted = !idle;
  if (!idle) return;
  rest(false);
  stop.hidden = false;
  started = performance.now();
  say("Running …", "busy");
  python.postMessage(editor.value);
}

function part(name, fill) {
  const element = find(name);
  element.hidden = !fill;
  return element;
}

function show({ output, value, svg, html, error, traceback }) {
  const printed = [output.replace(/\n$/, ""), value].filter((text) => text).join("\n");
  part("output", printed).textContent = printed;
  // Only asem's own pictures and tables come here, and these escape all that they show.
  part("picture", svg || html).innerHTML = svg || html || "";
  find("picture").className = svg ? "picture" : "record";
  part("error", error).textContent = error ?? "";
  part("where", traceback && traceback !== error);
  find("traceback").textContent = traceback ?? "";
  part("nothing", !printed && !error);
  answer.hidden = false;
  const seconds = ((performance.now() - started) / 1000).toFixed(2);
  if (error) say("Ended with an error", "error");
  else say(`Done in ${seconds} s`, "ready");
}

function choose(button) {
  editor.value = button.dataset.code;
  editor.rows = Math.max(6, editor.value.split("\n").length);
  for (const each of examples) each.setAttribute("aria-pressed", String(each === button));
}

for (const button of examples) {
  button.addEventListener("click", () => {
    choose(button);
    start();
  });
}
editor.addEventListener("input", () => {
  for (const each of examples) {
    each.setAttribute("aria-pressed", String(each.dataset.code === editor.value));
  }
});
editor.addEventListener("keydown", (event) => {
  if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
    event.preventDefault();
    start();
  }
});
run.addEventListener("click", start);
stop.addEventListener("click", () => {
  python.terminate();
  run.focus(); // the button that had the focus goes away
  load();
});
choose(examples[0]);
load();
