import { t } from "./i18n.js";
import { post } from "./server.js";
import { state } from "./state.js";

const node = (id) => document.getElementById(id);

/** The life of the service under test: running or not, how often it came back, and the way to end it. */
export function serviceView() {
  node("service-kill").addEventListener("click", () => post("service", { action: "kill" }));
  node("service-stop").addEventListener("click", () => post("service", { action: "stop" }));
  return () => {
    const { service } = state.snapshot;
    for (const sign of document.querySelectorAll("[data-service]")) {
      sign.dataset.service = state.reachable ? service.state : "unknown";
      sign.textContent = t(`service-state-${service.state}`);
    }
    node("service-restarts").textContent = t("restarts", { count: service.restarts });
  };
}
