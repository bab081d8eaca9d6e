package nc.maillage.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import nc.maillage.access.AccessRefused;
import nc.maillage.platform.web.NotFound;
import nc.maillage.platform.web.SentBefore;
import nc.maillage.platform.web.TooOld;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/** Every refusal and every failure ends in a French page that carries the number of the request. */
@ControllerAdvice
class ErrorPages {
    private static final Logger LOG = LoggerFactory.getLogger(ErrorPages.class);

    private final Shells shells;
    private final KeptForms keptForms;

    ErrorPages(Shells shells, KeptForms keptForms) {
        this.shells = shells;
        this.keptForms = keptForms;
    }

    @ExceptionHandler(SignInRequired.class)
    ModelAndView signIn(HttpServletRequest request, HttpServletResponse response) {
        var reading = "GET".equals(request.getMethod()) || "HEAD".equals(request.getMethod());
        var why = reading ? "suite=" + encoded(request) : keptForms.keep(request) ? "garde" : "expiree";
        if (request.getHeader("HX-Request") != null) {
            response.setStatus(HttpStatus.UNAUTHORIZED.value());
            response.setHeader("HX-Redirect", SignInPages.ADDRESS + "?" + (reading ? "expiree" : why));
            return new ModelAndView();
        }
        var page = new ModelAndView("redirect:" + SignInPages.ADDRESS + "?" + why);
        return page;
    }

    @ExceptionHandler(AccessRefused.class)
    ModelAndView refused(AccessRefused refusal, HttpServletRequest request) {
        return page(request, ErrorPage.refused(refusal, number(request)));
    }

    @ExceptionHandler({NotFound.class, NoResourceFoundException.class, MethodArgumentTypeMismatchException.class})
    ModelAndView notFound(HttpServletRequest request) {
        return page(request, HttpStatus.NOT_FOUND);
    }

    @ExceptionHandler(MaxUploadSizeExceededException.class)
    ModelAndView tooLarge(HttpServletRequest request) {
        return page(request, HttpStatus.CONTENT_TOO_LARGE);
    }

    @ExceptionHandler(SentBefore.class)
    ModelAndView sentBefore(SentBefore form, HttpServletRequest request) {
        return page(request, ErrorPage.sentBefore(form.acted(), number(request)));
    }

    @ExceptionHandler(TooOld.class)
    ModelAndView tooOld(HttpServletRequest request) {
        return page(request, ErrorPage.tooOld(number(request)));
    }

    /** Whoever asked has left: nobody is there to read a page, and nothing is broken. */
    @ExceptionHandler(AsyncRequestNotUsableException.class)
    void gone() {}

    /** A form in several parts that no browser wrote. */
    @ExceptionHandler(MultipartException.class)
    ModelAndView unreadable(HttpServletRequest request) {
        return page(request, HttpStatus.BAD_REQUEST);
    }

    @ExceptionHandler(Exception.class)
    ModelAndView failed(Exception failure, HttpServletRequest request) throws Exception {
        if (Outage.behind(failure).isPresent()) {
            // Its page is made outside, where nothing asks the database any more.
            throw failure;
        }
        if (failure instanceof ErrorResponse known && known.getStatusCode().is4xxClientError()) {
            var status = HttpStatus.resolve(known.getStatusCode().value());
            return page(request, status == null ? HttpStatus.BAD_REQUEST : status);
        }
        LOG.error("La requête {} a échoué : {}", number(request), FailureTrace.of(failure));
        var resend = Resend.of(request);
        return resend == null
                ? page(request, HttpStatus.INTERNAL_SERVER_ERROR)
                : page(request, ErrorPage.kept(number(request))).addObject("resend", resend);
    }

    private ModelAndView page(HttpServletRequest request, HttpStatus status) {
        return page(request, ErrorPage.of(status, number(request)));
    }

    ModelAndView page(HttpServletRequest request, ErrorPage error) {
        var page = new ModelAndView("access/error");
        page.addObject("page", error);
        page.addObject("shell", shells.of(request));
        page.setStatus(HttpStatus.valueOf(error.status()));
        return page;
    }

    static String number(HttpServletRequest request) {
        return RequestNumberFilter.of(request);
    }

    private static String encoded(HttpServletRequest request) {
        var query = request.getQueryString();
        var wanted = query == null ? request.getRequestURI() : request.getRequestURI() + "?" + query;
        return URLEncoder.encode(Arrival.local(wanted), StandardCharsets.UTF_8);
    }
}
