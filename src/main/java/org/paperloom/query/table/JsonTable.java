package org.paperloom.query.table;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;

/** Writes an array with one object a row; a cell without a value is left out. */
final class JsonTable {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private JsonTable() {}

    static String write(Table table) {
        ArrayNode array = MAPPER.createArrayNode();
        for (List<Cell> row : table.rows()) {
            ObjectNode object = array.addObject();
            for (int i = 0; i < row.size(); i++) {
                put(object, table.columns().get(i), row.get(i));
            }
        }
        try {
            return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(array) + "\n";
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void put(ObjectNode object, String column, Cell cell) {
        if (cell.number()) {
            object.put(column, new BigDecimal(cell.text()));
        } else if (!cell.text().isEmpty()) {
            object.put(column, cell.text());
        }
        cell.iri().ifPresent(iri -> object.put(column + "_iri", iri));
    }
}
