package nc.maillage.access.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import nc.maillage.access.Open;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.unit.DataSize;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** What failed before any page was reached, as a form whose origin could not be proved. */
@Controller
@Open("une page d’erreur se montre à tous")
class ErrorFallback implements ErrorController {
    private static final Logger LOG = LoggerFactory.getLogger(ErrorFallback.class);

    private final ErrorPages pages;
    private final DataSize largestFile;

    ErrorFallback(ErrorPages pages, @Value("${spring.servlet.multipart.max-file-size}") DataSize largestFile) {
        this.pages = pages;
        this.largestFile = largestFile;
    }

    @RequestMapping("/error")
    ModelAndView error(HttpServletRequest request) {
        var code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer status ? status : 404;
        var status = HttpStatus.resolve(code);
        if (code >= 500 && request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable failure) {
            LOG.error("La requête {} a échoué : {}", ErrorPages.number(request), FailureTrace.of(failure));
        }
        var known = status == null ? HttpStatus.INTERNAL_SERVER_ERROR : status;
        return pages.page(
                request,
                ErrorPage.of(tooLarge(request) ? HttpStatus.CONTENT_TOO_LARGE : known, ErrorPages.number(request)));
    }

    /** A body past the limit is not read at all: its proof of origin is then missing, which is not what went wrong. */
    private boolean tooLarge(HttpServletRequest request) {
        var type = request.getContentType();
        return type != null && type.startsWith("multipart/") && request.getContentLengthLong() > largestFile.toBytes();
    }
}
