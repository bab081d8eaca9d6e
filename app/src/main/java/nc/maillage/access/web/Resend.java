package nc.maillage.access.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * « Nouvel envoi » : a form that could not be dealt with, ready to be sent again with the same mark, so that it acts once.
 *
 * @param proof of origin, as it was sent
 * @param files names of the fields whose file must be chosen again
 */
public record Resend(KeptForm form, String proof, List<String> files) {
    /** None for a reading, nor for a form with a password or a code: those are typed again in their own page. */
    static @Nullable Resend of(HttpServletRequest request) {
        if (!"POST".equals(request.getMethod()) || request.getHeader("HX-Request") != null) {
            return null;
        }
        try {
            var proof = request.getParameter("_csrf");
            var names = request.getParameterMap().keySet();
            var secrets = names.stream().filter(KeptForm::secret).anyMatch(name -> !name.equals("_csrf"));
            return proof == null || secrets ? null : new Resend(KeptForms.read(request), proof, files(request));
        } catch (IOException | ServletException | IllegalStateException unreadable) {
            return null;
        }
    }

    private static List<String> files(HttpServletRequest request) throws IOException, ServletException {
        var type = request.getContentType();
        return type == null || !type.startsWith("multipart/")
                ? List.of()
                : request.getParts().stream()
                        .filter(part -> part.getSubmittedFileName() != null)
                        .map(Part::getName)
                        .distinct()
                        .toList();
    }
}
