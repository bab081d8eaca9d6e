package nc.maillage.access.web;

import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nc.maillage.platform.web.PageShell;
import nc.maillage.platform.web.Typography;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** While the database is away no page can ask it anything: this one is made of the request alone. */
@Component
class OutageFilter extends OncePerRequestFilter {
    private static final Logger LOG = LoggerFactory.getLogger(OutageFilter.class);
    private static final String SECONDS = "10";
    private static final Set<String> OF_THE_LOST_ANSWER =
            Set.of("location", "content-type", "content-length", "content-encoding", "content-disposition");

    private final TemplateEngine templates;
    private final Clock clock;
    private final boolean demo;

    OutageFilter(TemplateEngine templates, Clock clock, @Value("${maillage.demo:false}") boolean demo) {
        this.templates = templates;
        this.clock = clock;
        this.demo = demo;
    }

    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(request, response);
        } catch (IOException | ServletException | RuntimeException failure) {
            var outage = Outage.behind(failure);
            if (outage.isEmpty() || response.isCommitted()) {
                throw failure;
            }
            answer(outage.get(), request, response);
        }
    }

    private void answer(Outage outage, HttpServletRequest request, HttpServletResponse response) throws IOException {
        var number = RequestNumberFilter.of(request);
        switch (outage) {
            case DATABASE_AWAY -> LOG.warn("La requête {} a trouvé la base de données muette (503).", number);
            case NO_ROOM -> LOG.error("La requête {} n’a rien pu garder : le disque est plein (507).", number);
        }
        var body = page(outage, number, request).getBytes(StandardCharsets.UTF_8);
        clear(response);
        response.setStatus(outage.status());
        response.setContentType("text/html;charset=UTF-8");
        response.setContentLength(body.length);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        if (outage == Outage.DATABASE_AWAY) {
            response.setHeader(HttpHeaders.RETRY_AFTER, SECONDS);
        }
        response.getOutputStream().write(body);
    }

    private String page(Outage outage, String number, HttpServletRequest request) {
        var sending = "POST".equals(request.getMethod());
        var query = request.getQueryString();
        var address = query == null ? request.getRequestURI() : request.getRequestURI() + "?" + query;
        var page = OutagePage.of(outage, number, sending, Resend.of(request), address);
        var output = new StringOutput();
        templates.render("access/outage.jte", Map.of("shell", shell(), "page", page), output);
        return Typography.ofHtml(output.toString());
    }

    private PageShell shell() {
        return PageShell.ofNobody(List.of(), LocalDate.now(clock), demo);
    }

    /** The headers of every page stay; those of the answer that could not be given go. */
    private static void clear(HttpServletResponse response) {
        var kept = new TreeMap<String, String>(String.CASE_INSENSITIVE_ORDER);
        for (var name : response.getHeaderNames()) {
            if (!OF_THE_LOST_ANSWER.contains(name.toLowerCase(Locale.ROOT))) {
                kept.put(name, String.valueOf(response.getHeader(name)));
            }
        }
        response.reset();
        kept.forEach(response::setHeader);
    }
}
