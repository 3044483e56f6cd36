/*
 * A session that has ended takes nothing away that was typed. A part of a page that is sent then is sent again as a page of
 * its own: the sign-in page keeps it, and offers it again afterwards. What a page asks for by itself leads nowhere as long
 * as something in it is not sent yet.
 */
document.addEventListener("htmx:beforeOnLoad", (event) => {
  const { xhr, requestConfig } = event.detail;
  if (xhr.status === 401 && requestConfig.verb === "post") {
    event.preventDefault();
    sendAsPage(requestConfig);
  } else if (xhr.getResponseHeader("HX-Redirect")?.startsWith("/sign-in") && hasUnsent()) {
    event.preventDefault();
    tell();
  }
});

const sendAsPage = ({ path, formData }) => {
  const form = document.createElement("form");
  form.method = "post";
  form.action = path;
  form.hidden = true;
  for (const [name, value] of formData) {
    const field = document.createElement("input");
    field.type = "hidden";
    field.name = name;
    field.value = value;
    form.append(field);
  }
  document.body.append(form);
  form.submit();
};

const hasUnsent = () =>
  [...document.querySelectorAll("main textarea, main input:not([type=hidden])")].some(
    (field) => field.value !== field.defaultValue || field.checked !== field.defaultChecked,
  );

const tell = () => {
  if (document.getElementById("signed-out")) {
    return;
  }
  const there = document.createElement("a");
  there.href = "/sign-in";
  there.target = "_blank";
  there.textContent = "Sign in in another tab";
  const words = document.createElement("span");
  words.append("You have been signed out. ", there, ", then go on here: what you typed is kept on this page.");
  const notice = document.createElement("div");
  notice.id = "signed-out";
  notice.className = "notice notice-problem notice-in-view";
  notice.setAttribute("role", "alert");
  notice.append(words);
  document.querySelector("main").prepend(notice);
};
