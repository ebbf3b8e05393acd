package org.paperloom.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadersTest {
    @Test
    void areServedWhileOneWrites(@TempDir Path directory) throws Exception {
        ExecutorService writer = Executors.newSingleThreadExecutor();
        try (GraphStore store = GraphStore.open(directory)) {
            store.replace(Made.replacements(Made.papers(5)));
            CountDownLatch begun = new CountDownLatch(1);
            Future<?> writing = writer.submit(() -> {
                for (int i = 5; i < 65; i += 5) {
                    store.replace(Made.replacements(Made.papers(65).subList(i, i + 5)));
                    begun.countDown();
                }
            });
            assertThat(begun.await(1, TimeUnit.MINUTES)).isTrue();
            int reads = 0;
            do {
                StoreStats stats = store.stats();
                assertThat(stats.papers() % 5).isZero();
                assertThat(stats.results()).isEqualTo(stats.papers());
                assertThat(store.find(List.of("arxiv:2401.00001"))).hasSize(1);
                reads++;
            } while (!writing.isDone());
            writing.get();
            assertThat(reads).isGreaterThan(1);
            assertThat(store.stats().papers()).isEqualTo(65);
        } finally {
            writer.shutdown();
        }
    }
}
