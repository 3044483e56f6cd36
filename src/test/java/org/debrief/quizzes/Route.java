package org.debrief.quizzes;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.lang.annotation.Annotation;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Every route that the product has, read from its resource classes, so that no test of all routes forgets a new one.
 *
 * @param roles who may use it; empty where everybody may
 * @param endless whether it goes on telling for as long as somebody listens
 */
record Route(String method, String path, boolean json, boolean multipart, boolean endless, Set<String> roles) {

    private static final Map<Class<? extends Annotation>, String> METHODS = Map.of(
            GET.class, "GET", POST.class, "POST", PUT.class, "PUT", PATCH.class, "PATCH", DELETE.class, "DELETE");

    private static final Pattern PARAMETER = Pattern.compile("\\{([^}:]+)[^}]*}");

    static List<Route> all() {
        return new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("org.debrief").stream()
                        .filter(type -> type.isAnnotatedWith(Path.class))
                        .flatMap(Route::of)
                        .sorted(Comparator.comparing(Route::path).thenComparing(Route::method))
                        .toList();
    }

    private static Stream<Route> of(JavaClass type) {
        String start = type.getAnnotationOfType(Path.class).value();
        return type.getAllMethods().stream()
                .flatMap(method -> METHODS.entrySet().stream()
                        .filter(verb -> method.isAnnotatedWith(verb.getKey()))
                        .map(verb -> new Route(
                                verb.getValue(),
                                joined(start, method),
                                consumes(type, method, "json"),
                                consumes(type, method, "multipart"),
                                isEndless(method),
                                roles(type, method))));
    }

    private static String joined(String start, JavaMethod method) {
        String end = method.tryGetAnnotationOfType(Path.class).map(Path::value).orElse("");
        String path = ("/" + start + "/" + end).replaceAll("/+", "/");
        return path.length() > 1 && path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
    }

    private static boolean consumes(JavaClass type, JavaMethod method, String kind) {
        return Stream.of(method.tryGetAnnotationOfType(Consumes.class), type.tryGetAnnotationOfType(Consumes.class))
                .flatMap(Optional::stream)
                .flatMap(consumes -> Stream.of(consumes.value()))
                .anyMatch(value -> value.contains(kind));
    }

    private static Set<String> roles(JavaClass type, JavaMethod method) {
        if (method.isAnnotatedWith(PermitAll.class)) {
            return Set.of();
        }
        return method.tryGetAnnotationOfType(RolesAllowed.class)
                .or(() -> type.tryGetAnnotationOfType(RolesAllowed.class))
                .map(roles -> Set.of(roles.value()))
                .orElse(Set.of());
    }

    private static boolean isEndless(JavaMethod method) {
        return method.tryGetAnnotationOfType(Produces.class).stream()
                .flatMap(produces -> Stream.of(produces.value()))
                .anyMatch(MediaType.SERVER_SENT_EVENTS::equals);
    }

    boolean isChange() {
        return !method.equals("GET");
    }

    boolean hasParameter() {
        return path.contains("{");
    }

    boolean isApi() {
        return path.startsWith("/api/");
    }

    /** Its address with every parameter filled in; {@code value} gets the step before a parameter and its name: "quizzes/id". */
    String filled(UnaryOperator<String> value) {
        StringBuilder filled = new StringBuilder();
        String before = "";
        for (String step : path.substring(1).split("/")) {
            String last = before;
            filled.append('/').append(PARAMETER.matcher(step).replaceAll(p -> value.apply(last + "/" + p.group(1))));
            before = step;
        }
        return filled.toString();
    }
}
