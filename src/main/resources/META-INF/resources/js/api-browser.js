// Shows the description of the API, with forms to try it, see ApiBrowser.
window.SwaggerUIBundle({
  url: "/q/openapi?format=json",
  dom_id: "#api",
  deepLinking: true,
  validatorUrl: null,
});
