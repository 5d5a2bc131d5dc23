// What happens in the browser without asking the server: following a marker to its source, changing between
// questions and documents, showing a page. Gradio runs this once, as `js_on_load` of the conversation, with
// `element`, `trigger` and `watch` in scope. RW_TEXTS is filled in by app.py.

const texts = RW_TEXTS;
const root = document.documentElement;
const calm = matchMedia("(prefers-reduced-motion: reduce)");
const wide = matchMedia("(min-width: 960px)"); // sources stand beside the answer, as in chat.css
const openByHand = new Map(); // data-key of a <details> to whether the user left it open

function motion() {
  return calm.matches ? "auto" : "smooth";
}

// --- Sources ------------------------------------------------------------------------------------------------

function markersOf(id) {
  return [...element.querySelectorAll(`[data-source="${CSS.escape(id)}"]`)];
}

function openSource(id, marker) {
  const source = document.getElementById(id);
  if (!source) return;
  const around = source.closest("details:not([open])");
  if (around) around.open = true;
  if (source.matches("details")) source.open = true;
  for (const old of element.querySelectorAll(".is-active")) old.classList.remove("is-active");
  source.classList.add("is-active");
  marker.classList.add("is-active");
  // First the focus, then the scrolling: a focus that scrolls would stop a smooth scroll.
  (source.querySelector("summary") ?? source).focus({ preventScroll: true });
  source.scrollIntoView({ behavior: motion(), block: wide.matches ? "nearest" : "start" });
}

function backToAnswer(id) {
  const markers = markersOf(id);
  const marker = markers.find((one) => one.classList.contains("is-active")) ?? markers[0];
  if (!marker) return;
  marker.focus({ preventScroll: true });
  marker.scrollIntoView({ behavior: motion(), block: "center" });
}

// --- Questions and documents --------------------------------------------------------------------------------

function show(view, focus) {
  root.dataset.rwView = view;
  for (const link of document.querySelectorAll(".rw-nav a")) {
    if (link.dataset.view === view) link.setAttribute("aria-current", "page");
    else link.removeAttribute("aria-current");
  }
  if (view === "documenten") trigger("list_documents", {});
  if (focus) {
    window.scrollTo({ top: 0 });
    const place = view === "documenten" ? "#rw-documents h1" : "#rw-question textarea";
    document.querySelector(place)?.focus({ preventScroll: true });
  }
}

function viewOfAddress() {
  return location.hash === "#documenten" ? "documenten" : "vragen";
}

// --- A sheet over the page ----------------------------------------------------------------------------------

const dialog = document.createElement("dialog");
dialog.className = "rw-dialog";
dialog.innerHTML = `
  <div class="rw-dialog-bar">
    <button type="button" class="rw-close">
      <svg class="rw-icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false" fill="none"
        stroke="currentColor" stroke-width="2" stroke-linecap="round"><path d="M5 5l14 14M19 5L5 19"/></svg>
      <span></span>
    </button>
  </div>
  <div class="rw-dialog-body" tabindex="0" role="document"></div>`;
dialog.querySelector(".rw-close span").textContent = texts.close;
dialog.querySelector(".rw-close").addEventListener("click", () => dialog.close());
dialog.addEventListener("click", (event) => {
  if (event.target === dialog) dialog.close(); // a click on the backdrop
});
document.body.append(dialog);
const sheet = dialog.querySelector(".rw-dialog-body");

function openSheet(label, content) {
  dialog.setAttribute("aria-label", label);
  if (content) sheet.replaceChildren(content);
  else sheet.textContent = texts.pageLoading;
  dialog.showModal();
  sheet.scrollTop = 0;
}

let pageAsked = { request: 0 };
let pageDue = false;

function openPage(button) {
  pageAsked = {
    request: pageAsked.request + 1,
    turn: Number(button.dataset.turn),
    marker: Number(button.dataset.marker),
  };
  pageDue = true;
  openSheet(button.textContent.trim());
  trigger("read_page", pageAsked);
}

// The page arrives in a component that is not shown, which says so with this event.
document.addEventListener("rw-page", () => {
  const arrived = document.querySelector("#rw-page-source .rw-sheet");
  if (!arrived || Number(arrived.dataset.request) !== pageAsked.request || !dialog.open) return;
  pageDue = false;
  sheet.replaceChildren(arrived.cloneNode(true));
  sheet.querySelector("mark")?.scrollIntoView({ block: "nearest" });
});

// --- Asking -------------------------------------------------------------------------------------------------

// Gradio can lose what the server says when one event ends while another begins. The server knows the whole
// conversation, so as long as something is due that does not come, it is asked for once more.

const REFRESH_MILLISECONDS = 2000;
const REFRESHES = 5; // for a question that does not appear; a waiting answer is asked for until it comes
let due = 0;

function questionSent(event) {
  const box = document.querySelector("#rw-question textarea");
  if (box.value.trim()) {
    due = REFRESHES;
  } else {
    event.preventDefault();
    event.stopImmediatePropagation();
    box.focus();
  }
}

document.addEventListener(
  "keydown",
  (event) => {
    if (event.key === "Enter" && !event.shiftKey && event.target.matches?.("#rw-question textarea")) questionSent(event);
  },
  true,
);

document.addEventListener(
  "click",
  (event) => {
    if (event.target.closest?.("#rw-send")) questionSent(event);
    if (event.target.closest?.("[data-example]")) due = REFRESHES;
  },
  true,
);

setInterval(() => {
  const started = document.querySelector("#rw-chat :is(.rw-start, .rw-card)");
  if (due || !started || element.querySelector(".rw-card--waiting")) {
    due = Math.max(0, due - 1);
    trigger("refresh", {});
  } else if (pageDue && dialog.open) {
    trigger("read_page", pageAsked);
  } else if (viewOfAddress() === "documenten" && !document.querySelector("#rw-documents :is(.rw-documents, .rw-card)")) {
    trigger("list_documents", {});
  }
}, REFRESH_MILLISECONDS);

// --- Everything that is clicked -----------------------------------------------------------------------------

document.addEventListener("click", (event) => {
  const target = event.target instanceof Element ? event.target : null;
  const hit = (selector) => target?.closest(selector);
  let found;
  if ((found = hit("a[data-source]"))) {
    event.preventDefault();
    openSource(found.dataset.source, found);
  } else if ((found = hit("[data-back]"))) {
    backToAnswer(found.dataset.back);
  } else if ((found = hit("[data-page]"))) {
    openPage(found);
  } else if ((found = hit("[data-example]"))) {
    trigger("ask_example", { question: found.textContent });
    document.querySelector("#rw-question textarea")?.focus({ preventScroll: true });
  } else if ((found = hit("[data-notice]"))) {
    openSheet(found.textContent.trim(), document.getElementById("rw-notice-text").content.cloneNode(true));
  } else if ((found = hit("[data-view]"))) {
    event.preventDefault();
    if (viewOfAddress() !== found.dataset.view) history.pushState(null, "", `#${found.dataset.view}`);
    show(found.dataset.view, true);
  } else if (hit("[data-skip]")) {
    event.preventDefault();
    show("vragen", true);
  }
});

document.addEventListener("keydown", (event) => {
  // Escape in a source leads back to where the reader came from.
  const source = event.key === "Escape" && !dialog.open && event.target.closest?.(".is-active[id^='bron-']");
  if (source) backToAnswer(source.id);
});

document.addEventListener(
  "toggle",
  (event) => {
    const key = event.target.dataset?.key;
    if (key) openByHand.set(key, event.target.open);
  },
  true,
);

window.addEventListener("popstate", () => show(viewOfAddress(), false));

// --- When the conversation changes --------------------------------------------------------------------------

let turns = 0;

watch("value", () => {
  due = 0;
  // Gradio made the page equal to what the server sent; what the reader had opened opens again.
  for (const details of document.querySelectorAll("details[data-key]")) {
    const open = openByHand.get(details.dataset.key);
    if (open !== undefined && details.open !== open) details.open = open;
  }
  const articles = element.querySelectorAll(".rw-turn");
  if (articles.length < turns) {
    openByHand.clear();
    window.scrollTo({ top: 0 });
    document.querySelector("#rw-question textarea")?.focus({ preventScroll: true });
  } else {
    articles[articles.length - 1]?.scrollIntoView({ behavior: motion(), block: "start" });
  }
  turns = articles.length;
});

// --- Gradio's own messages ----------------------------------------------------------------------------------

// Every error of our own is shown in the conversation, so a message of Gradio means that the server is gone.
new MutationObserver(() => {
  for (const toast of document.querySelectorAll(".toast-body")) {
    const title = toast.querySelector(".toast-title");
    const text = toast.querySelector(".toast-message-text");
    toast.querySelector(".toast-close")?.setAttribute("aria-label", texts.close);
    if (title && title.textContent !== texts.errorWord) title.textContent = texts.errorWord;
    if (text && text.textContent !== texts.connectionLost) text.textContent = texts.connectionLost;
  }
}).observe(document.body, { childList: true, subtree: true });

show(viewOfAddress(), false);
