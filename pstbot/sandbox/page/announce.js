/** Say new messages to screen readers, without reading a whole chat again when it is opened. */
const region = () => document.getElementById("announcer");

export function announce(sentence) {
  const line = document.createElement("p");
  line.textContent = sentence;
  region().append(line);
  while (region().childElementCount > 5) region().firstElementChild.remove();
}
