// What stands around the conversation: changing between the views, colours, choosing documents, the list of documents,
// earlier conversations, adding a document. Runs right after chat.js, in the same scope.

// --- Views ----------------------------------------------------------------------------------------------------

// By view: what gets the focus there.
const VIEWS = {
  vragen: "#rw-question textarea",
  documenten: "#rw-documents h1",
  gesprekken: "#rw-history h1",
};

let headingDue = ""; // the view of which the heading gets the focus as soon as it is there

function show(view, focus) {
  root.dataset.rwView = view;
  for (const link of document.querySelectorAll(".rw-nav a")) {
    if (link.dataset.view === view) link.setAttribute("aria-current", "page");
    else link.removeAttribute("aria-current");
  }
  if (view === "documenten") trigger("list_documents", {});
  if (view === "gesprekken") trigger("list_history", {});
  if (focus) {
    window.scrollTo({ top: 0 });
    headingDue = view;
    document.querySelector(VIEWS[view])?.focus({ preventScroll: true });
  }
}

function viewOfAddress() {
  const view = location.hash.slice(1);
  return view in VIEWS ? view : "vragen";
}

function go(view) {
  if (viewOfAddress() !== view) history.pushState(null, "", `#${view}`);
  show(view, true);
}

// Gradio can lose what the server says; see chat.js.
function listAgain() {
  const view = viewOfAddress();
  if (view === "documenten" && !document.querySelector("#rw-documents :is(.rw-documents, .rw-card)")) {
    trigger("list_documents", {});
  }
  if (view === "gesprekken" && !document.querySelector("#rw-history :is(.rw-documents, .rw-card)")) {
    trigger("list_history", {});
  }
}

// A list that arrives after its view was opened takes the focus that it was to have.
document.addEventListener("rw-view", () => {
  const view = viewOfAddress();
  if (headingDue === view) document.querySelector(VIEWS[view])?.focus({ preventScroll: true });
  headingDue = "";
  showEnding();
});

window.addEventListener("popstate", () => show(viewOfAddress(), false));

// --- Colours --------------------------------------------------------------------------------------------------

const THEMES = ["auto", "light", "dark"];

function setTheme(theme) {
  if (theme === "auto") delete root.dataset.rwTheme;
  else root.dataset.rwTheme = theme;
  document.querySelector(".rw-theme")?.setAttribute("aria-label", `${texts.theme}: ${texts.themes[theme]}`);
}

function savedTheme() {
  const saved = localStorage.getItem("rw-theme");
  return THEMES.includes(saved) ? saved : "auto";
}

function nextTheme() {
  const theme = THEMES[(THEMES.indexOf(savedTheme()) + 1) % THEMES.length];
  localStorage.setItem("rw-theme", theme);
  setTheme(theme);
  tell(`${texts.theme}: ${texts.themes[theme]}`);
}

setTheme(savedTheme());

// --- Choosing documents ---------------------------------------------------------------------------------------

function sendFilter(form) {
  const chosen = new FormData(form);
  const wanted = {
    kinds: chosen.getAll("kinds"),
    documents: chosen.getAll("documents"),
    year: chosen.get("year") ?? "",
    programme: chosen.get("programme") ?? "",
  };
  trigger("set_filter", { wanted });
}

function clearFilter(form) {
  for (const box of form.querySelectorAll("input[type=checkbox]")) box.checked = false;
  for (const list of form.querySelectorAll("select")) list.selectedIndex = 0;
  sendFilter(form);
}

// What was chosen comes back in words, in a component that only a screen reader sees.
document.addEventListener("rw-line", () => {
  const line = document.querySelector("#rw-filter-line [role=status]")?.textContent.trim();
  const shown = document.querySelector("[data-filter-line]");
  if (line && shown) shown.textContent = line;
});

// In a conversation the form lies over it, so it goes away like a menu.
function closeFilter() {
  const open = document.querySelector(".rw-filter[open]");
  if (open) open.open = false;
  return open;
}

document.addEventListener("click", (event) => {
  if (!event.target.closest?.(".rw-filter") && document.querySelector(".rw-turn")) closeFilter();
});

document.addEventListener("keydown", (event) => {
  if (event.key === "Escape" && !dialog.open) closeFilter()?.querySelector("summary").focus();
});

function narrow(items, words, text) {
  const wanted = words.toLocaleLowerCase("nl").split(/\s+/);
  let left = 0;
  for (const item of items) {
    const has = text(item).toLocaleLowerCase("nl");
    item.hidden = !wanted.every((word) => has.includes(word));
    if (!item.hidden) left += 1;
  }
  return left;
}

// The question whether all may go opens below the edge of a phone.
document.addEventListener("toggle", (event) => {
  if (event.target.matches?.(".rw-sure[open]")) event.target.scrollIntoView({ block: "nearest" });
}, true);

// --- The list of documents ------------------------------------------------------------------------------------

function narrowList(form) {
  const kind = form.elements.kind.value;
  const items = [...document.querySelectorAll(".rw-document")];
  narrow(items, form.elements.title.value, (item) => item.dataset.title);
  for (const item of items) if (kind && item.dataset.kind !== kind) item.hidden = true;
  const left = items.filter((item) => !item.hidden).length;
  form.querySelector("[data-list-said]").textContent = texts.found.replace("{count}", left);
}

document.addEventListener("input", (event) => {
  const list = event.target.closest?.("[data-list-filter]");
  if (list) narrowList(list);
  if (event.target.matches?.("[data-find-choice]")) {
    const choices = event.target.closest("fieldset").querySelectorAll(".rw-choice");
    narrow(choices, event.target.value, (choice) => choice.textContent);
  }
});

document.addEventListener("change", (event) => {
  if (event.target.matches?.("[data-upload-form] [type=file]")) nameFile(event.target);
  const form = event.target.closest?.("[data-filter-form]");
  if (form && event.target.name) sendFilter(form);
});

// --- Adding a document ----------------------------------------------------------------------------------------

let sending = null;
let sendingKey = ""; // under which the server knows the upload, once it has the whole file
let ending = null; // how the last upload ended: text, whether it failed, and the ids of the new documents

function showEnding() {
  const said = document.querySelector("[data-upload-said]");
  if (!said || !ending) return;
  said.textContent = ending.text;
  said.classList.toggle("is-failed", ending.failed);
  const next = document.querySelector("[data-upload-next]");
  next.hidden = !ending.documents.length;
  next.querySelector("button").dataset.askDocument = ending.documents.join(" ");
}

function nameFile(field) {
  field.closest("label").querySelector("[data-upload-name]").textContent = field.files[0]?.name ?? texts.uploadNone;
}

function upload(form) {
  const file = form.elements.file.files[0];
  const said = form.querySelector("[data-upload-said]");
  const bar = form.querySelector("[data-upload-bar]");
  const stop = form.querySelector("[data-upload-stop]");
  const send = form.querySelector("[type=submit]");
  if (!file || sending) {
    if (!file) said.textContent = texts.uploadEmpty;
    return;
  }
  if (file.size > Number(form.dataset.megabytes) * 1024 * 1024) {
    said.textContent = texts.uploadTooLarge.replace("{megabytes}", form.dataset.megabytes);
    return;
  }
  const key = [...crypto.getRandomValues(new Uint8Array(16))].map((one) => one.toString(16).padStart(2, "0")).join("");
  let ended = false;
  let read = 0;
  sendingKey = "";
  sending = new XMLHttpRequest();
  const end = (text, failed, documents = []) => {
    ended = true;
    sending = null;
    ending = { text, failed, documents };
    showEnding();
    bar.hidden = true;
    stop.hidden = true;
    send.disabled = false;
    if (!failed) {
      form.reset();
      nameFile(form.elements.file);
    }
    trigger("list_documents", {});
    trigger("look_around", {});
  };
  // Each line of the answer is a step.
  const step = (line) => {
    const now = JSON.parse(line);
    if (now.failed || now.finished) {
      end(now.message || now.stage, now.failed, now.documents);
      return;
    }
    bar.max = now.total || 1;
    if (now.total) bar.value = now.done;
    else bar.removeAttribute("value");
    const stage = texts.uploadStages[now.stage] ?? texts.uploadStages.indexeren;
    said.textContent = now.message ? `${stage}: ${now.message}` : `${stage} …`;
  };
  const steps = (text) => {
    const lines = text.slice(read).split("\n");
    for (const line of lines.slice(0, -1)) {
      read += line.length + 1;
      if (line && !ended) step(line);
    }
  };
  sending.upload.onload = () => (sendingKey = key);
  sending.upload.onprogress = (event) => {
    bar.max = event.total;
    bar.value = event.loaded;
    said.textContent = `${texts.sending} …`;
  };
  sending.onprogress = (event) => steps(event.target.responseText);
  sending.onload = (event) => {
    steps(event.target.responseText);
    if (!ended) end(texts.uploadLost, true);
  };
  sending.onerror = () => end(texts.uploadLost, true);
  sending.onabort = () => end(texts.uploadStopped, true);
  ending = null;
  form.querySelector("[data-upload-next]").hidden = true;
  said.classList.remove("is-failed");
  bar.hidden = false;
  stop.hidden = false;
  send.disabled = true;
  sending.open("POST", `/opsturen?naam=${encodeURIComponent(file.name)}&sleutel=${key}`);
  sending.send(file);
}

// As long as the file is on its way nothing has come of it; after that the server stops reading, and says so.
function stopUpload() {
  if (!sending) return;
  if (!sendingKey) {
    sending.abort();
    return;
  }
  document.querySelector("[data-upload-said]").textContent = `${texts.uploadStages.stoppen} …`;
  fetch(`/opsturen/stop?sleutel=${sendingKey}`, { method: "POST" }).catch(() => {});
}

document.addEventListener("submit", (event) => {
  if (event.target.matches("[data-upload-form], [data-list-filter], [data-filter-form]")) event.preventDefault();
  if (event.target.matches("[data-upload-form]")) upload(event.target);
});

// --- Clicks ---------------------------------------------------------------------------------------------------

Object.assign(CLICKS, {
  "[data-view]": (hit, event) => {
    event.preventDefault();
    go(hit.dataset.view);
  },
  "[data-skip]": (hit, event) => {
    event.preventDefault();
    show("vragen", true);
  },
  "[data-theme-next]": nextTheme,
  "[data-filter-done]": () => {
    closeFilter();
    question()?.focus();
  },
  "[data-filter-clear]": (hit) => clearFilter(hit.form),
  "[data-ask-document]": (hit) => {
    trigger("choose_document", { ids: hit.dataset.askDocument.split(" ") });
    go("vragen");
  },
  "[data-open-talk]": (hit) => {
    trigger("open_talk", { id: hit.dataset.openTalk });
    go("vragen");
  },
  "[data-delete-talk]": (hit) => {
    trigger("forget_talk", { id: hit.dataset.deleteTalk });
    document.querySelector("#rw-history h1")?.focus({ preventScroll: true });
  },
  "[data-delete-all]": () => {
    trigger("forget_talk", { id: null });
    document.querySelector("#rw-history h1")?.focus();
  },
  "[data-keep-all]": (hit) => {
    hit.closest("details").open = false;
    hit.closest("details").querySelector("summary").focus();
  },
  "[data-upload-stop]": stopUpload,
});

show(viewOfAddress(), false);
