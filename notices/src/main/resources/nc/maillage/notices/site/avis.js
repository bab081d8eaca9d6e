// The search of the list, in all notices; it asks no clock: what is open was settled on the day of publication.
(() => {
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
      const time = element("time", "", notice.w);
      time.dateTime = notice.d;
      const due = notice.u ? [element("b", "", "Jusqu’au"), element("small", "", time)] : [element("b", "", "Clos"), element("small", "", "date limite\u00A0: ", time)];
      item.append(element("p", "", element("span", "due is-calm", element("span", "", ...due))));
    } else {
      item.append(element("p", "", element("span", "muted", "Date limite inconnue")));
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
      return;
    }
    index ??= fetch("recherche.json").then((answer) => answer.json());
    const found = (await index).filter((notice) =>
      (!form.e.value || notice.e === form.e.value) && (!form.o.checked || notice.u) && words.every((word) => near(word, notice.f)));
    list.replaceChildren(...found.slice(0, 50).map(line));
    if (!found.length) list.append(element("li", "", element("p", "", "Aucun avis ne correspond. Essayez un mot plus court, ou retirez un filtre.")));
    heading.textContent = found.length > 50 ? `Les 50 premiers de ${found.length} avis` : found.length === 1 ? "1 avis trouvé" : `${found.length} avis trouvés`;
    if (nav) nav.hidden = true;
  };
  form.addEventListener("submit", (event) => { event.preventDefault(); search(); });
  form.addEventListener("input", search);
})();
