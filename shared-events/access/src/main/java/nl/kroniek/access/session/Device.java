package nl.kroniek.access.session;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a browser says of itself, in two words that somebody recognises. The rest of it is not kept. */
final class Device {

    /** In this order: every browser claims to be the ones below it as well. */
    private static final Map<String, String> BROWSERS = inOrder("Edg", "Edge", "OPR/", "Opera", "SamsungBrowser",
            "Samsung Internet", "Firefox/", "Firefox", "FxiOS", "Firefox", "CriOS", "Chrome", "Chrom", "Chrome",
            "Safari/", "Safari");
    private static final Map<String, String> SYSTEMS = inOrder("iPhone", "iPhone", "iPad", "iPad", "Android",
            "Android", "Windows", "Windows", "CrOS", "ChromeOS", "Mac OS", "Mac", "Linux", "Linux");

    private Device() {}

    static String of(String userAgent) {
        return Stream.of(BROWSERS, SYSTEMS).flatMap(words -> words.entrySet().stream().filter(word -> userAgent
                .contains(word.getKey())).limit(1)).map(Map.Entry::getValue).collect(Collectors.joining(", "));
    }

    private static Map<String, String> inOrder(String... words) {
        Map<String, String> map = new LinkedHashMap<>();
        for (int i = 0; i < words.length; i += 2) {
            map.put(words[i], words[i + 1]);
        }
        return map;
    }
}
