package nc.maillage.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;

/**
 * Puts the shell on each page, and on nothing that is not a page. A redirection loses its model: Spring would write it
 * into the address, where a name stays in histories and in the logs of proxies.
 */
@Component
class ShellInterceptor implements HandlerInterceptor {
    private final Shells shells;

    ShellInterceptor(Shells shells) {
        this.shells = shells;
    }

    @Override
    public void postHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable ModelAndView page) {
        if (page == null || page.getViewName() == null) {
            return;
        }
        if (page.getViewName().startsWith("redirect:")) {
            page.getModelMap().clear();
        } else {
            page.addObject("shell", shells.of(request));
        }
    }
}
