package nc.maillage.cli;

import java.io.PrintWriter;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import nc.maillage.law.assessment.OnlyWhereGiven;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;

/** Records, lists, maps and plain values as indented JSON, field by field in the order of their declaration. */
final class RecordJson {
    /** What is written to stays open for the end of the last line. */
    private static final JsonFactory FACTORY =
            JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

    private RecordJson() {}

    static void write(Object value, PrintWriter out) {
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        PrettyPrinter printer =
                new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter);
        ObjectWriteContext context = new ObjectWriteContext.Base() {
            @Override
            public PrettyPrinter getPrettyPrinter() {
                return printer;
            }
        };
        try (JsonGenerator json = FACTORY.createGenerator(context, out)) {
            write(value, json);
        }
        out.println();
    }

    private static void write(@Nullable Object value, JsonGenerator json) {
        switch (value) {
            case null -> json.writeNull();
            case Boolean yes -> json.writeBoolean(yes);
            case Integer number -> json.writeNumber(number);
            case Long number -> json.writeNumber(number);
            case Enum<?> constant -> json.writeString(constant.name());
            case LocalDate date -> json.writeString(date.toString());
            case Collection<?> list -> {
                json.writeStartArray();
                list.forEach(item -> write(item, json));
                json.writeEndArray();
            }
            case Map<?, ?> map -> {
                json.writeStartObject();
                map.forEach((name, item) -> field(name.toString(), item, json));
                json.writeEndObject();
            }
            case Record record -> record(record, json);
            default -> json.writeString(value.toString());
        }
    }

    private static void record(Record record, JsonGenerator json) {
        json.writeStartObject();
        for (RecordComponent component : record.getClass().getRecordComponents()) {
            try {
                Object value = component.getAccessor().invoke(record);
                boolean leftOut = component.isAnnotationPresent(OnlyWhereGiven.class)
                        && List.of().equals(value);
                if (!leftOut) {
                    field(component.getName(), value, json);
                }
            } catch (ReflectiveOperationException hidden) {
                throw new IllegalStateException("a document record must be public: " + record.getClass(), hidden);
            }
        }
        json.writeEndObject();
    }

    private static void field(String name, @Nullable Object value, JsonGenerator json) {
        json.writeName(name);
        write(value, json);
    }
}
