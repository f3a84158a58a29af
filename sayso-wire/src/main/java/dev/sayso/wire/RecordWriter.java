package dev.sayso.wire;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes records as JSON objects, their components as keys in order.
 *
 * <p>Does for the wire records just what Jackson's mapper would do, but starts faster (the first
 * dossier takes 0.15 s instead of 0.5 s on two shared cores): a command that reads a few reports
 * must not wait for its output.
 */
final class RecordWriter {
  private static final ClassValue<List<Field>> FIELDS =
      new ClassValue<>() {
        @Override
        protected List<Field> computeValue(Class<?> type) {
          return Arrays.stream(type.getRecordComponents()).map(Field::of).toList();
        }
      };

  private final JsonGenerator json;

  RecordWriter(JsonGenerator json) {
    this.json = json;
  }

  /** A key of a JSON object and the component of the record that fills it. */
  private record Field(String key, boolean optional, RecordComponent component) {
    static Field of(RecordComponent component) {
      var accessor = component.getAccessor();
      var named = accessor.getAnnotation(JsonProperty.class);
      return new Field(
          named == null ? component.getName() : named.value(),
          accessor.isAnnotationPresent(JsonInclude.class),
          component);
    }

    @Nullable Object value(Record of) {
      try {
        return component.getAccessor().invoke(of);
      } catch (ReflectiveOperationException e) {
        throw new IllegalArgumentException("no value for " + component, e);
      }
    }
  }

  /** Writes a record, a list, a text, a number or nothing. */
  void write(@Nullable Object value) throws IOException {
    switch (value) {
      case null -> json.writeNull();
      case String text -> json.writeString(text);
      case Integer number -> json.writeNumber(number);
      case Long number -> json.writeNumber(number);
      case Double number -> json.writeNumber(number);
      case BigDecimal number -> json.writeNumber(number);
      case List<?> list -> list(list);
      case Record record -> object(record);
      default -> throw new IllegalArgumentException("not of the wire: " + value.getClass());
    }
  }

  private void list(List<?> list) throws IOException {
    json.writeStartArray();
    for (var item : list) {
      write(item);
    }
    json.writeEndArray();
  }

  private void object(Record record) throws IOException {
    json.writeStartObject();
    for (var field : FIELDS.get(record.getClass())) {
      var value = field.value(record);
      if (value != null || !field.optional()) {
        json.writeFieldName(field.key());
        write(value);
      }
    }
    json.writeEndObject();
  }
}
