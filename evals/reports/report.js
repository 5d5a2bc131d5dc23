"use strict";
// Filters the cases by verdict, tag and text; opens the case that the address names.
const cases = [...document.querySelectorAll("details.case")];
const buttons = [...document.querySelectorAll("button[data-verdict]")];
const tag = document.querySelector("#filter-tag");
const words = document.querySelector("#filter-words");
const shown = document.querySelector("#filter-shown");
let verdict = "";

function filter() {
  const sought = words.value.trim().toLowerCase();
  let count = 0;
  for (const one of cases) {
    const fits = (!verdict || one.dataset.verdict === verdict)
      && (!tag.value || JSON.parse(one.dataset.tags).includes(tag.value))
      && (!sought || one.textContent.toLowerCase().includes(sought));
    one.hidden = !fits;
    count += fits ? 1 : 0;
  }
  shown.textContent = `${count} van ${cases.length}`;
}

function open() {
  const target = location.hash && document.getElementById(decodeURIComponent(location.hash.slice(1)));
  const one = target && target.closest("details.case");
  if (one) {
    one.hidden = false;
    one.open = true;
    target.scrollIntoView();
  }
}

if (cases.length) {
  for (const button of buttons) {
    button.addEventListener("click", () => {
      verdict = button.dataset.verdict;
      for (const other of buttons) other.setAttribute("aria-pressed", String(other === button));
      filter();
    });
  }
  tag.addEventListener("change", filter);
  words.addEventListener("input", filter);
  window.addEventListener("hashchange", open);
  filter();
  open();
}
