import { element } from "./element.js";
import { hasText, t } from "./i18n.js";
import { safeAddress } from "./links.js";

const PICTURES = new Set(["photo", "animation", "sticker"]);
const PLAYERS = { video: "video", video_note: "video", voice: "audio", audio: "audio" };

/** What a message carries beside its text: a picture, a player, or a file's name to open. */
export function mediaNode(media) {
  const address = addressOf(media.url);
  const name = media.file_name || kindName(media.kind);
  if (address && isPicture(media)) return picture(address, name, media.kind);
  if (address && PLAYERS[media.kind])
    return element(PLAYERS[media.kind], {
      class: "media",
      src: address,
      controls: true,
      preload: "none",
      "aria-label": name,
    });
  return fileCard(address, name, media);
}

// An animation may be a film: only what the browser can show as an image is shown as one.
const isPicture = (media) => PICTURES.has(media.kind) && !/^video\//.test(media.mime_type ?? "");

/** The sandbox serves its own files by path; nothing else may become an image's source. */
function addressOf(url) {
  if (!url) return null;
  return url.startsWith("/") && !url.startsWith("//") ? url : safeAddress(url);
}

function picture(address, name, kind) {
  const image = element("img", { class: `media media-${kind}`, src: address, alt: name, loading: "lazy" });
  return element(
    "a",
    { href: address, target: "_blank", rel: "noopener", "data-stop": "media", "aria-label": t("open-file", { name }) },
    image,
  );
}

function fileCard(address, name, media) {
  const inside = [
    element("span", { class: "file-icon", "aria-hidden": "true" }, extension(name)),
    element(
      "span",
      { class: "file-name", dir: "auto" },
      name,
      element("small", {}, media.mime_type || kindName(media.kind)),
    ),
  ];
  if (!address) return element("span", { class: "file" }, inside);
  return element("a", { class: "file", href: address, download: media.file_name ?? "", "data-stop": "media" }, inside);
}

const extension = (name) => (/\.([a-z0-9]{1,4})$/i.exec(name)?.[1] ?? "•").toUpperCase();

export const kindName = (kind) => (hasText(`media-${kind}`) ? t(`media-${kind}`) : kind);
