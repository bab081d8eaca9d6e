package nc.maillage.testing;

import java.lang.reflect.Proxy;
import java.util.List;
import nc.maillage.access.ReadLog;
import nc.maillage.access.Recusals;
import nc.maillage.correspondence.Letters;
import nc.maillage.correspondence.PdfDocuments;
import nc.maillage.decisions.Decisions;
import nc.maillage.evidence.FactBook;
import nc.maillage.evidence.Pieces;
import nc.maillage.people.People;
import nc.maillage.schemes.PublishedSchemes;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;

/** Lets the program start in tests while a room behind one of these doors is still being built: calling it fails. */
class AwaitedDoors implements BeanFactoryPostProcessor {
    private static final List<Class<?>> DOORS = List.of(
            People.class,
            Pieces.class,
            FactBook.class,
            Letters.class,
            PdfDocuments.class,
            Decisions.class,
            PublishedSchemes.class,
            Recusals.class,
            ReadLog.class);

    @Override
    public void postProcessBeanFactory(ConfigurableListableBeanFactory beans) {
        for (var door : DOORS) {
            if (beans.getBeanNamesForType(door, true, false).length == 0) {
                beans.registerSingleton("awaited" + door.getSimpleName(), absent(door));
            }
        }
    }

    private static Object absent(Class<?> door) {
        return Proxy.newProxyInstance(door.getClassLoader(), new Class<?>[] {door}, (proxy, method, arguments) -> {
            if (method.getDeclaringClass() == Object.class) {
                return switch (method.getName()) {
                    case "hashCode" -> System.identityHashCode(proxy);
                    case "equals" -> proxy == arguments[0];
                    default -> "awaited " + door.getSimpleName();
                };
            }
            throw new UnsupportedOperationException(door.getSimpleName() + " is not there yet");
        });
    }
}
