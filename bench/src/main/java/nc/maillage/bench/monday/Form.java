package nc.maillage.bench.monday;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** A form as it stands on a page: where it goes, and what it would send untouched. */
record Form(String action, Map<String, String> fields) {
    private static final Pattern FORM = Pattern.compile("<form\\b([^>]*)>(.*?)</form>", Pattern.DOTALL);
    private static final Pattern FIELD = Pattern.compile("<(?:input|textarea|select)\\b([^>]*)>");
    private static final Pattern OPTION = Pattern.compile("<option\\b([^>]*)>");
    private static final Pattern SELECT = Pattern.compile("<select\\b([^>]*)>(.*?)</select>", Pattern.DOTALL);

    Form {
        fields = Map.copyOf(fields);
    }

    /** The first form that is posted there. */
    static Form on(String page, String action) {
        return on(page, action, "");
    }

    /** The first form that is posted there and holds that text. */
    static Form on(String page, String action, String holding) {
        var forms = FORM.matcher(page);
        while (forms.find()) {
            if (action.equals(attribute(forms.group(1), "action"))
                    && "post".equals(attribute(forms.group(1), "method"))
                    && forms.group(2).contains(holding)) {
                return new Form(action, sent(forms.group(2)));
            }
        }
        throw new Absent("no form to " + action + " on the page");
    }

    /** The page was not in the state expected: somebody else was there before. */
    static final class Absent extends RuntimeException {
        private static final long serialVersionUID = 1;

        Absent(String why) {
            super(why);
        }
    }

    Form with(String name, String value) {
        var changed = new LinkedHashMap<>(fields);
        changed.put(name, value);
        return new Form(action, changed);
    }

    /** Only where the field stands there, empty. */
    Form filling(String name, String value) {
        return fields.getOrDefault(name, "absent").isBlank() ? with(name, value) : this;
    }

    private static Map<String, String> sent(String form) {
        var sent = new LinkedHashMap<String, String>();
        var inputs = FIELD.matcher(form);
        while (inputs.find()) {
            var tag = inputs.group(1);
            var name = attribute(tag, "name");
            var type = attribute(tag, "type");
            boolean choice = type.equals("radio") || type.equals("checkbox");
            boolean taken =
                    !choice || Pattern.compile("\\bchecked\\b").matcher(tag).find();
            if (!name.isEmpty() && taken && !type.equals("file") && !type.equals("submit")) {
                sent.putIfAbsent(name, unescaped(attribute(tag, "value")));
            }
        }
        chosen(form, sent);
        return sent;
    }

    /** The last option of a list that is not empty. */
    private static void chosen(String form, Map<String, String> sent) {
        var lists = SELECT.matcher(form);
        while (lists.find()) {
            var options = OPTION.matcher(lists.group(2));
            while (options.find()) {
                var value = attribute(options.group(1), "value");
                if (!value.isEmpty()) {
                    sent.put(attribute(lists.group(1), "name"), unescaped(value));
                }
            }
        }
    }

    private static String attribute(String tag, String name) {
        var found = Pattern.compile("(?:^|\\s)" + name + "=\"([^\"]*)\"").matcher(tag);
        return found.find() ? found.group(1) : "";
    }

    private static String unescaped(String text) {
        return text.replace("&#39;", "'")
                .replace("&quot;", "\"")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&amp;", "&");
    }
}
