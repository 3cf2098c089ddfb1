// Python, beside the page, so that the page stays alive whatever Python does.
import { loadPyodide } from "../pyodide/pyodide.mjs";

const folder = new URL("../pyodide/", import.meta.url);

async function text(address) {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} could not be loaded (${response.status})`);
  return response.text();
}

async function start() {
  const [python, wheels, code] = await Promise.all([
    loadPyodide({ indexURL: folder.href }),
    text(new URL("wheels.json", folder)),
    text(new URL("run.py", import.meta.url)),
  ]);
  const addresses = JSON.parse(wheels).map((name) => new URL(name, folder).href);
  await python.loadPackage(addresses, { messageCallback: () => {} });
  const own = python.toPy({ __name__: "playground" });
  python.runPython(code, { globals: own });
  const versions = python.runPython(
    "import asem, platform; f'Python {platform.python_version()}, asem {asem.__version__}'"
  );
  const run = own.get("run");
  addEventListener("message", ({ data }) => postMessage({ answer: JSON.parse(run(data)) }));
  postMessage({ ready: versions });
}

start().catch((error) => postMessage({ failed: String(error.message ?? error) }));
