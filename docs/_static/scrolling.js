// What is wider than its frame can be moved by keys, too: it takes the focus while it is.
const watch = new ResizeObserver((entries) => {
  for (const { target } of entries) {
    if (target.scrollWidth > target.clientWidth) target.tabIndex = 0;
    else target.removeAttribute("tabindex");
  }
});
for (const frame of document.querySelectorAll(".highlight pre, .table-wrapper")) watch.observe(frame);

// The current page is in view in the list of pages, however long that is.
const list = document.querySelector(".sidebar-scroll");
const here = document.querySelector(".sidebar-tree .current-page > a");
if (list && here) {
  const down = here.getBoundingClientRect().top - list.getBoundingClientRect().top;
  const top = list.scrollTop + down - list.clientHeight / 2;
  if (down > list.clientHeight - 80) list.scrollTo({ top, behavior: "instant" });
}
