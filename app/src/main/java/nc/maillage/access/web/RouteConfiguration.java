package nc.maillage.access.web;

import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

@Configuration(proxyBeanMethods = false)
class RouteConfiguration implements WebMvcConfigurer {
    private final RouteGuard guard;
    private final ShellInterceptor shell;

    RouteConfiguration(RouteGuard guard, ShellInterceptor shell) {
        this.guard = guard;
        this.shell = shell;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(guard).order(Ordered.HIGHEST_PRECEDENCE);
        registry.addInterceptor(shell).order(Ordered.HIGHEST_PRECEDENCE + 1);
    }
}
