// Days left, counted in Nouméa; and the search of the list, in all notices.
(() => {
  const today = new Intl.DateTimeFormat("en-CA", { timeZone: "Pacific/Noumea" }).format(new Date());
  const days = (date) => Math.round((Date.parse(date) - Date.parse(today)) / 86400000);
  const left = (n) => (n < 0 ? "Fermé" : n === 0 ? "Dernier jour" : n === 1 ? "Encore 1 jour" : `Encore ${n} jours`);
  const count = (root) => {
    for (const due of root.querySelectorAll(".due")) {
      const n = days(due.querySelector("time").dateTime);
      due.querySelector("b").textContent = left(n);
      due.classList.toggle("is-judge", n >= 0 && n < 8);
    }
  };
  count(document);
  const form = document.getElementById("search");
  const list = document.getElementById("list");
  if (!form || !list) return;
  form.hidden = false;
  const heading = document.getElementById("found");
  const nav = document.querySelector("nav.pages");
  const first = { list: list.innerHTML, heading: heading.textContent };
  const fold = (text) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().split(/[^\p{L}\p{N}]+/u).filter(Boolean);
  const near = (word, text) => {
    if (text.includes(word)) return true;
    if (word.length < 5) return false;
    return text.split(" ").some((other) => Math.abs(other.length - word.length) < 2 && typo(word, other));
  };
  const typo = (a, b) => {
    let i = 0;
    while (i < a.length && a[i] === b[i]) i++;
    const rest = (x, y) => a.slice(i + x) === b.slice(i + y);
    return rest(1, 1) || rest(1, 0) || rest(0, 1) || (a[i] === b[i + 1] && a[i + 1] === b[i] && a.slice(i + 2) === b.slice(i + 2));
  };
  const long = new Intl.DateTimeFormat("fr", { weekday: "long", day: "numeric", month: "long", year: "numeric", timeZone: "UTC" });
  const element = (tag, className, ...inside) => {
    const made = document.createElement(tag);
    if (className) made.className = className;
    made.append(...inside);
    return made;
  };
  const line = (notice) => {
    const link = element("a", "", notice.t);
    link.href = `avis/${notice.n}.html`;
    const title = element("h3", "", link);
    if (notice.s) title.append(" ", element("span", "tag is-calm", notice.s));
    const about = [notice.l, notice.c].filter(Boolean).map((text) => element("span", "", text));
    const item = element("li", "", element("div", "", title, element("p", "", notice.o), element("p", "small muted row", ...about)));
    if (notice.d) {
      const time = element("time", "", long.format(new Date(notice.d)));
      time.dateTime = notice.d;
      item.append(element("p", "", element("span", "due is-calm", element("span", "", element("b", ""), element("small", "", time)))));
    }
    return item;
  };
  let index;
  const search = async () => {
    const words = fold(form.q.value);
    if (!words.length && !form.e.value && !form.o.checked) {
      list.innerHTML = first.list;
      heading.textContent = first.heading;
      if (nav) nav.hidden = false;
      count(list);
      return;
    }
    index ??= fetch("recherche.json").then((answer) => answer.json());
    const found = (await index).filter((notice) =>
      (!form.e.value || notice.e === form.e.value) && (!form.o.checked || (notice.d && days(notice.d) >= 0)) && words.every((word) => near(word, notice.f)));
    list.replaceChildren(...found.slice(0, 50).map(line));
    if (!found.length) list.append(element("li", "", element("p", "", "Aucun avis ne correspond. Essayez un mot plus court, ou retirez un filtre.")));
    heading.textContent = found.length > 50 ? `Les 50 premiers de ${found.length} avis` : found.length === 1 ? "1 avis trouvé" : `${found.length} avis trouvés`;
    if (nav) nav.hidden = true;
    count(list);
  };
  form.addEventListener("submit", (event) => { event.preventDefault(); search(); });
  form.addEventListener("input", search);
})();
