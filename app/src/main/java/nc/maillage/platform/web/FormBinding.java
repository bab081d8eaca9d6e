package nc.maillage.platform.web;

import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.InitBinder;

/** A form fills the components of its record and nothing else: a field named as a path into an object is not followed. */
@ControllerAdvice
class FormBinding {
    @InitBinder
    void onlyWhatTheFormDeclares(WebDataBinder binder) {
        binder.setDeclarativeBinding(true);
    }
}
