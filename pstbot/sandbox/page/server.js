import { t } from "./i18n.js";
import { complain } from "./toasts.js";

/** POST to the sandbox. True when it was accepted; a refusal is shown to the person and answered with false. */
export async function post(path, body) {
  const form = body instanceof FormData;
  return request(path, {
    method: "POST",
    headers: form ? {} : { "Content-Type": "application/json" },
    body: form ? body : JSON.stringify(body),
  });
}

export const remove = (path) => request(path, { method: "DELETE" });

async function request(path, options) {
  try {
    const answer = await fetch(`/sandbox/${path}`, options);
    if (answer.ok) return true;
    complain(await reason(answer));
  } catch {
    complain(t("error-unreachable"));
  }
  return false;
}

async function reason(answer) {
  try {
    return String((await answer.json()).error);
  } catch {
    return t("error-refused", { code: answer.status });
  }
}
