// Shows the description of the API, with forms to try it, see ApiBrowser.
window.SwaggerUIBundle({
  url: "/q/openapi?format=json",
  dom_id: "#api",
  deepLinking: true,
  validatorUrl: null,
  // Each operation shows the shape of what it takes and answers; all of them once more make the page twice as long.
  defaultModelsExpandDepth: 0,
  // A wrong password is told on this page; without this header the browser would ask for another one itself.
  requestInterceptor: (request) => {
    request.headers["X-Requested-With"] = "XMLHttpRequest";
    return request;
  },
  // What is shown to copy is for a program, which needs no such header.
  showMutatedRequest: false,
});
