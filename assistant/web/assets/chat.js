// The conversation in the browser: following a marker to its source, showing a page, asking and waiting. Gradio runs
// this once, followed by around.js, as `js_on_load` of the conversation, with `element`, `trigger` and `watch` in
// scope. RW_TEXTS is filled in by app.py.

const texts = RW_TEXTS;
const root = document.documentElement;
const calm = matchMedia("(prefers-reduced-motion: reduce)");
const wide = matchMedia("(min-width: 960px)"); // sources stand beside the answer, as in looks/sources.css
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

function jump(id) {
  const place = document.getElementById(id);
  place?.focus({ preventScroll: true });
  place?.scrollIntoView({ behavior: motion(), block: "nearest" });
}

// A page that cannot be drawn leaves no hole.
document.addEventListener(
  "error",
  (event) => event.target.closest?.(".rw-image, .rw-page-image")?.setAttribute("hidden", ""),
  true,
);

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

let sheetAsked = { request: 0 };
let sheetDue = false;

// Ask for a sheet: event is "read_page" or "share_answer".
function askSheet(event, label, wanted) {
  sheetAsked = { ...wanted, event, request: sheetAsked.request + 1 };
  sheetDue = true;
  openSheet(label);
  sendForSheet();
}

function sendForSheet() {
  if (sheetAsked.event === "share_answer") trigger("share_answer", sheetAsked);
  else trigger("read_page", sheetAsked);
}

// The sheet arrives in a component that is not shown, which says so with this event.
document.addEventListener("rw-page", () => {
  const arrived = document.querySelector("#rw-page-source .rw-sheet");
  if (!arrived || Number(arrived.dataset.request) !== sheetAsked.request || !dialog.open) return;
  sheetDue = false;
  sheet.replaceChildren(arrived.cloneNode(true));
  const link = sheet.querySelector("[data-link]");
  if (link) link.value = new URL(link.dataset.link, location.href).href;
  const picture = sheet.querySelector(".rw-page-image");
  if (picture) picture.querySelector("img").addEventListener("load", () => showBox(picture), { once: true });
  else sheet.querySelector("mark")?.scrollIntoView({ block: "nearest" });
});

// The part of a page with the quote comes into view.
function showBox(picture) {
  if (!picture.dataset.top) return;
  const image = picture.querySelector("img");
  const top = image.getBoundingClientRect().top - sheet.getBoundingClientRect().top + sheet.scrollTop;
  sheet.scrollTop = top + Number(picture.dataset.top) * image.clientHeight - sheet.clientHeight / 3;
  picture.scrollLeft = Number(picture.dataset.left) * image.clientWidth - 24;
}

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
    closeFilter();
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
  } else if (sheetDue && dialog.open) {
    sendForSheet();
  } else if (document.querySelector("[data-poll], .rw-empty")) {
    trigger("look_around", {});
  } else {
    listAgain();
  }
}, REFRESH_MILLISECONDS);

// --- Copying ------------------------------------------------------------------------------------------------

const toast = document.createElement("div");
toast.className = "rw-told";
toast.setAttribute("role", "status");
document.body.append(toast);
let toastEnds;

function tell(text) {
  toast.textContent = text;
  clearTimeout(toastEnds);
  toastEnds = setTimeout(() => (toast.textContent = ""), 5000);
}

async function copy(text) {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // Without https there is no clipboard; a selection can be copied all the same.
    const box = document.createElement("textarea");
    box.value = text;
    (dialog.open ? dialog : document.body).append(box);
    box.select();
    const done = document.execCommand("copy");
    box.remove();
    return done;
  }
}

const copiedText = (number) => element.querySelector(`template[data-copied="${number}"]`)?.content.textContent ?? "";

// A selection of an answer that is copied by hand takes the sources along too.
document.addEventListener("copy", (event) => {
  const selected = document.getSelection();
  const card = selected?.anchorNode?.parentElement?.closest("[data-answer]");
  if (!card || selected.isCollapsed || event.target.matches?.("input, textarea")) return;
  const whole = copiedText(card.dataset.answer);
  const sources = whole.slice(whole.lastIndexOf(`\n\n${texts.sources}:`));
  event.clipboardData.setData("text/plain", selected.toString() + sources);
  event.preventDefault();
});

// --- Everything that is clicked in a conversation -------------------------------------------------------------

const question = () => document.querySelector("#rw-question textarea");

function feedbackForm(number) {
  const form = document.getElementById("rw-feedback-form").content.cloneNode(true);
  form.querySelector("form").dataset.turn = number;
  return form;
}

// By selector: what a click on such an element does.
const CLICKS = {
  "a[data-source]": (hit, event) => {
    event.preventDefault();
    openSource(hit.dataset.source, hit);
  },
  "a[data-jump]": (hit, event) => {
    event.preventDefault();
    jump(hit.dataset.jump);
  },
  "[data-back]": (hit) => backToAnswer(hit.dataset.back),
  "[data-page]": (hit) =>
    askSheet("read_page", hit.textContent.trim() || hit.querySelector("img").alt, {
      turn: Number(hit.dataset.turn),
      marker: Number(hit.dataset.marker),
    }),
  "[data-share]": (hit) => askSheet("share_answer", hit.textContent.trim(), { turn: Number(hit.dataset.share) }),
  "[data-copy]": async (hit) => tell((await copy(copiedText(hit.dataset.copy))) ? texts.copied : texts.copyFailed),
  "[data-copy-link]": async () => {
    const done = await copy(sheet.querySelector("[data-link]").value);
    sheet.querySelector("[data-copy-said]").textContent = done ? texts.linkCopied : texts.copyFailed;
  },
  "[data-example]": (hit) => {
    trigger("ask_example", { question: hit.textContent });
    if (wide.matches) question()?.focus({ preventScroll: true });
  },
  "[data-stop]": () => trigger("stop_waiting", {}),
  "[data-retry]": () => trigger("retry_last", {}),
  "[data-edit]": () => {
    trigger("edit_last", {});
    question()?.focus({ preventScroll: true });
  },
  "[data-cancel-edit]": () => trigger("cancel_edit", {}),
  "[data-right]": (hit) => trigger("judge", { turn: Number(hit.dataset.right), right: true, reason: "" }),
  "[data-wrong]": (hit) => openSheet(hit.textContent.trim(), feedbackForm(hit.dataset.wrong)),
  "[data-notice]": (hit) =>
    openSheet(hit.textContent.trim(), document.getElementById("rw-notice-text").content.cloneNode(true)),
};

document.addEventListener("click", (event) => {
  const target = event.target instanceof Element ? event.target : null;
  for (const [selector, act] of Object.entries(CLICKS)) {
    const hit = target?.closest(selector);
    if (hit) {
      act(hit, event);
      return;
    }
  }
});

document.addEventListener("submit", (event) => {
  const form = event.target;
  if (!form.matches("[data-feedback-form]")) return;
  event.preventDefault();
  const said = new FormData(form);
  const reason = [said.get("reason"), said.get("more").trim()].filter(Boolean).join(": ");
  trigger("judge", { turn: Number(form.dataset.turn), right: false, reason });
  dialog.close();
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
    question()?.focus({ preventScroll: true });
  } else if (articles.length > turns) {
    articles[articles.length - 1].scrollIntoView({ behavior: motion(), block: "start" });
  }
  // A button that went away while it had the focus leaves it to the question that it was about.
  if (document.activeElement === document.body) {
    articles[articles.length - 1]?.querySelector("h2")?.focus({ preventScroll: true });
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
