"use strict";
// One page of a model: photos are sent one after another to /predict on this machine, their answers stay here.
const $ = (id) => document.getElementById(id);

let model = null;     // what /model says
const tried = [];     // {file, name, url, whole, state: waiting | judging | done | failed, faces, error}
let shown = -1;       // which of them is on the page
let judging = null;   // what stops the one that is being judged

const plural = (count, one, many) => `${count.toLocaleString("en")} ${count === 1 ? one : many}`;
const percent = (p) => (100 * p).toFixed(0) + " %";
const make = (tag, className, text) => {
  const element = document.createElement(tag);
  if (className) element.className = className;
  if (text !== undefined) element.textContent = text;
  return element;
};
const tell = (element, sentence) => {
  element.textContent = sentence || "";
  element.hidden = !sentence;
};

// ---- asking

const pause = (milliseconds, signal) => new Promise((resolve, reject) => {
  const timer = setTimeout(resolve, milliseconds);
  signal.addEventListener("abort", () => { clearTimeout(timer); reject(new DOMException("", "AbortError")); });
});

async function ask(photo, signal) {
  if (model && photo.file.size > model.limits.bytes)
    throw new Error(`The picture’s file has ${Math.ceil(photo.file.size / 1048576)} megabytes; ${Math.floor(model.limits.bytes / 1048576)} are the most. Scale the picture down first.`);
  for (let attempt = 0; ; ++attempt) {
    let response;
    try {
      response = await fetch("/predict" + (photo.whole ? "?face=1" : ""), {method: "POST", body: photo.file, signal});
    } catch (trouble) {
      if (trouble.name === "AbortError") throw trouble;
      throw new Error("There was no answer. Is “faces serve” still running, and the picture’s file still there?");
    }
    const wait = Number(response.headers.get("Retry-After"));
    if (wait > 0 && attempt < 30) { // others ask, too
      await pause(1000 * wait, signal);
      continue;
    }
    const answer = await response.json();
    if (!response.ok) throw new Error(answer.error);
    return answer.faces;
  }
}

async function judgeAll() {
  if (judging) return;
  for (let photo; (photo = tried.find((one) => one.state === "waiting"));) {
    judging = new AbortController();
    photo.state = "judging";
    show();
    try {
      photo.faces = await ask(photo, judging.signal);
      photo.state = "done";
    } catch (trouble) {
      photo.state = "failed";
      photo.error = trouble.name === "AbortError" ? "Cancelled. Open the photo again to have it judged." : trouble.message;
    }
    judging = null;
    if (tried[shown] === photo) say(photo);
    show();
  }
}

function take(files) {
  const pictures = [...files];
  if (pictures.length === 0)
    return tell($("trouble"), "There are no pictures in what was dropped or pasted.");
  tell($("trouble"), "");
  shown = tried.length;
  for (const file of pictures)
    tried.push({file, name: file.name || "Pasted picture", url: URL.createObjectURL(file), whole: $("whole").checked, state: "waiting"});
  show();
  judgeAll();
}

// ---- showing

function say(photo) {
  $("said").textContent = photo.state === "failed" ? "" : `${plural(photo.faces.length, "face", "faces")} in ${photo.name}. ` +
    photo.faces.slice(0, 3).map((face, i) => `Face ${i + 1}: ${Object.values(face.attributes).map((a) => a.word).join(", ")}.`).join(" ");
}

function highlight(index) {
  for (const element of document.querySelectorAll("[data-face]"))
    element.classList.toggle("on", Number(element.dataset.face) === index);
}

function boxOf(face, index, image) {
  // A box may reach beyond the photo, where there is nothing to see or to click.
  const [x, y] = [Math.max(face.box[0], 0), Math.max(face.box[1], 0)];
  const w = Math.min(face.box[0] + face.box[2], image.naturalWidth) - x;
  const h = Math.min(face.box[1] + face.box[3], image.naturalHeight) - y;
  const box = make("button", "box");
  box.type = "button";
  box.dataset.face = index;
  box.setAttribute("aria-label", `Face ${index + 1}: show what the model says`);
  box.append(make("span", "", String(index + 1)));
  Object.assign(box.style, {left: 100 * x / image.naturalWidth + "%", top: 100 * y / image.naturalHeight + "%",
                            width: 100 * w / image.naturalWidth + "%", height: 100 * h / image.naturalHeight + "%"});
  box.addEventListener("click", () => {
    const card = document.querySelector(`.face[data-face="${index}"]`);
    card.scrollIntoView({block: "nearest"});
    card.focus({preventScroll: true});
  });
  return box;
}

function cutOf(face, image) {
  const [x, y, w, h] = face.box;
  const canvas = make("canvas");
  canvas.width = canvas.height = 176;
  canvas.setAttribute("aria-hidden", "true");
  const scale = 176 / Math.max(w, h);
  if (image.complete && image.naturalWidth > 0)
    canvas.getContext("2d").drawImage(image, x, y, w, h, (176 - w * scale) / 2, (176 - h * scale) / 2, w * scale, h * scale);
  return canvas;
}

function answerOf(attribute, answer) {
  const yes = answer.decision === "yes";
  const line = make("li", yes ? "yes" : "no");
  line.title = `${attribute.name}: ${answer.word}, ${answer.probability.toFixed(4)}, yes from ${attribute.threshold.toFixed(4)}`;
  const mark = make("span", "mark", yes ? "✓" : "–");
  mark.setAttribute("aria-hidden", "true");
  const meter = make("span", "meter"), filled = make("i"), tick = make("b");
  meter.setAttribute("aria-hidden", "true");
  filled.style.width = 100 * answer.probability + "%";
  tick.style.left = 100 * attribute.threshold + "%";
  meter.append(filled, tick);
  const word = make("span", "word", answer.word);
  word.append(make("span", "unseen", ` (${attribute.name}: probability of ${attribute.yes})`));
  line.append(mark, word, meter, make("span", "number", percent(answer.probability)));
  return line;
}

function cardOf(face, index, image) {
  const card = make("li", "face"), list = make("ul"), left = make("div");
  card.dataset.face = index;
  card.tabIndex = -1; // the boxes on the photo lead here
  card.setAttribute("aria-label", `Face ${index + 1}`);
  for (const attribute of model.attributes)
    list.append(answerOf(attribute, face.attributes[attribute.id]));
  left.append(cutOf(face, image), make("h3", "", `Face ${index + 1}`));
  card.append(left, list);
  return card;
}

function showFaces(photo, image) {
  const faces = photo.state === "done" ? photo.faces : [];
  const pairs = image.complete && image.naturalWidth > 0 ? faces.map((face, i) => boxOf(face, i, image)) : [];
  $("frame").replaceChildren(image, ...pairs);
  $("faces").replaceChildren(...faces.map((face, i) => cardOf(face, i, image)));
  $("count").textContent = photo.state === "done" ? plural(faces.length, "face", "faces") : "Faces";
  $("legend").hidden = faces.length === 0;
}

function show() {
  const photo = tried[shown];
  $("empty").hidden = Boolean(photo);
  $("tried").hidden = !photo;
  if (!photo) return;
  const image = $("photo");
  const left = tried.filter((one) => one.state === "waiting" || one.state === "judging").length;
  $("place").textContent = tried.length > 1 ? `${shown + 1} of ${tried.length}` : "";
  $("previous").hidden = $("next").hidden = tried.length < 2;
  $("previous").disabled = shown === 0;
  $("next").disabled = shown === tried.length - 1;
  $("name").textContent = $("name").title = photo.name;
  $("whole").checked = photo.whole;
  $("busy").hidden = left === 0;
  $("doing").textContent = left > 1 ? `judging, ${left} photos left` : "judging …";
  tell($("error"), photo.state === "failed" ? photo.error : "");
  if (image.dataset.url !== photo.url) {
    image.dataset.url = photo.url;
    image.alt = photo.name;
    image.src = photo.url;
  }
  $("frame").hidden = Boolean(photo.unshowable);
  $("unshown").hidden = !photo.unshowable || photo.state !== "done";
  showFaces(photo, image);
}

function go(step) {
  shown = Math.min(Math.max(shown + step, 0), tried.length - 1);
  show();
}

// ---- hearing

async function begin() {
  try {
    model = await (await fetch("/model")).json();
  } catch {
    return tell($("trouble"), "There was no answer. Is “faces serve” still running? Start it, and load this page again.");
  }
  $("model").textContent = model.title;
  $("facts").textContent = `${model.net} · ${model.attributes.map((a) => a.name).join(", ")}`;
  $("leaky").hidden = !model.leaky;
  const words = model.attributes.map((a) => a.yes);
  $("legend").textContent = `A bar is the probability of ${words.length > 1 ? words.slice(0, -1).join(", ") + " or " : ""}${words.at(-1)}. From its tick on, the threshold, the model says so.`;
  show();
}

for (const id of ["open", "more"])
  $(id).addEventListener("click", () => $("files").click());
$("files").addEventListener("change", () => {
  if ($("files").files.length > 0) take($("files").files);
  $("files").value = "";
});
$("previous").addEventListener("click", () => go(-1));
$("next").addEventListener("click", () => go(1));
$("cancel").addEventListener("click", () => {
  for (const photo of tried.filter((one) => one.state === "waiting"))
    Object.assign(photo, {state: "failed", error: "Cancelled. Open the photo again to have it judged."});
  if (judging) judging.abort();
});
$("whole").addEventListener("change", () => {
  const photo = tried[shown];
  if (!photo || photo.state === "judging") return;
  Object.assign(photo, {whole: $("whole").checked, state: "waiting"});
  judgeAll();
});
$("photo").addEventListener("load", () => {
  // A single face of 64 pixels is to be seen, too.
  const image = $("photo"), side = Math.max(image.naturalWidth, image.naturalHeight);
  const wanted = Math.min(side * 4, 480, Math.max(innerHeight - 220, 160));
  image.style.width = wanted > side ? `${image.naturalWidth * wanted / side}px` : "";
  show();
});
$("photo").addEventListener("error", () => {
  tried[shown].unshowable = true;
  show();
});
for (const kind of ["mouseover", "focusin"])
  document.addEventListener(kind, (event) => {
    const about = event.target.closest ? event.target.closest("[data-face]") : null;
    highlight(about ? Number(about.dataset.face) : -1);
  });
document.addEventListener("paste", (event) => {
  if (event.clipboardData) take(event.clipboardData.files);
});
document.addEventListener("dragover", (event) => {
  event.preventDefault();
  document.body.classList.add("dropping");
});
document.addEventListener("dragleave", (event) => {
  if (!event.relatedTarget) document.body.classList.remove("dropping");
});
document.addEventListener("drop", (event) => {
  event.preventDefault();
  document.body.classList.remove("dropping");
  take(event.dataTransfer.files);
});
begin();
