package nc.maillage.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import nc.maillage.access.Permissions;
import nc.maillage.access.store.KeptFormStore;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/** Asks the rule of the route before anything else runs. */
@Component
class RouteGuard implements HandlerInterceptor {
    private static final Set<String> WHILE_PASSWORD_IS_PROVISIONAL =
            Set.of(MyAccountPages.PASSWORD, "/deconnexion", "/mon-compte");

    private final FirstSteps firstSteps;
    private final KeptFormStore keptForms;

    RouteGuard(FirstSteps firstSteps, KeptFormStore keptForms) {
        this.firstSteps = firstSteps;
        this.keptForms = keptForms;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        if (!(handler instanceof HandlerMethod method)) {
            return true;
        }
        var right = RouteRules.right(method);
        if (right.isEmpty()) {
            return true;
        }
        if (firstSteps.awaited()) {
            response.sendRedirect(FirstStepsPages.ADDRESS);
            return false;
        }
        var who = SignedIn.required(request);
        if (who.account().mustChangePassword()
                && !who.byDirectory()
                && !WHILE_PASSWORD_IS_PROVISIONAL.contains(request.getRequestURI())) {
            response.sendRedirect(MyAccountPages.PASSWORD);
            return false;
        }
        Permissions.require(right.get());
        if (request.getParameter(KeptForms.RESUMED) != null) {
            keptForms.forget(who.account().id());
        }
        return true;
    }
}
