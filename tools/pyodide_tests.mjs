// Runs tests in a Python compiled to WebAssembly, inside Node; called by `nox -s pyodide`.
//
//     node pyodide_tests.mjs PYODIDE SITE TREE [what pytest takes ...]
//
// PYODIDE is the folder of the npm package, SITE one of installed packages, TREE a checkout.
// There are no processes and no threads there: a test that starts one is counted as skipped.

import { join } from "node:path";

const [folder, site, tree, ...what] = process.argv.slice(2);
const { loadPyodide } = await import(join(folder, "pyodide.mjs"));
const pyodide = await loadPyodide({ env: { HOME: "/home", HYPOTHESIS_PROFILE: "few" } });
for (const [name, root] of [["/site", site], ["/tree", tree]]) {
    pyodide.FS.mkdirTree(name);
    pyodide.FS.mount(pyodide.FS.filesystems.NODEFS, { root }, name);
}
pyodide.globals.set("WHAT", pyodide.toPy(what));
const status = await pyodide.runPythonAsync(`
import os, sys
os.chdir("/tree")
sys.path[:0] = ["/tree/src", "/site"]
sys.dont_write_bytecode = True
print("Python", sys.version.split()[0])
import pytest

class NoProcesses:
    @pytest.hookimpl(wrapper=True)
    def pytest_runtest_makereport(self, item, call):
        report = yield
        error = call.excinfo and call.excinfo.value
        if (isinstance(error, OSError) and "does not support processes" in str(error)) or (
            isinstance(error, RuntimeError) and "can't start new thread" in str(error)
        ):
            report.outcome = "skipped"
            report.longrepr = (str(item.path), item.location[1], str(error))
        return report

options = ["-q", "--capture=sys", "-p", "no:cacheprovider", "-p", "no:faulthandler"]
int(pytest.main([*options, *WHAT], plugins=[NoProcesses()]))
`);
process.exit(status);
