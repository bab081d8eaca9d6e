package nc.maillage.access.web;

import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/** What the server says of an address that it cannot read at all, before any page of the program is reached. */
public final class LastResortPage extends ErrorReportValve {
    private static final String PAGE = """
            <!doctype html>
            <html lang="fr"><head><meta charset="utf-8"><title>%1$s</title></head>
            <body><h1>%1$s</h1><p>%2$s</p><p>%3$s</p><p><a href="/">Revenir à l’accueil</a></p></body></html>
            """;

    @Override
    protected void report(Request request, Response response, @Nullable Throwable failure) {
        if (response.getStatus() < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        var status = HttpStatus.resolve(response.getStatus());
        var page = ErrorPage.of(status == null ? HttpStatus.INTERNAL_SERVER_ERROR : status, "");
        response.setContentType("text/html");
        response.setCharacterEncoding("utf-8");
        response.setHeader("Content-Security-Policy", "default-src 'none'");
        response.setHeader("X-Content-Type-Options", "nosniff");
        try {
            var writer = response.getReporter();
            if (writer != null) {
                writer.write(PAGE.formatted(page.title(), page.why(), page.whatToDo()));
                response.finishResponse();
            }
        } catch (IOException gone) {
            // Nobody reads the answer any more.
            response.setSuspended(true);
        }
    }
}
