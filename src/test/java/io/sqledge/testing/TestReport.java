package io.sqledge.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * Prints, at the end of a build, the slowest test classes and one line: how many tests ran, how many were skipped, which and
 * why. Reads the reports of Surefire and Failsafe.
 */
public final class TestReport {

    private static final int SLOWEST = 20;

    private record ClassTime(String name, double seconds) { }

    private final List<ClassTime> classes = new ArrayList<>();
    private final Map<String, List<String>> skippedByReason = new TreeMap<>();
    private int ran;
    private int skipped;

    private TestReport() { }

    public static void main(String[] arguments) throws Exception {
        TestReport report = new TestReport();
        for (String folder : arguments) {
            report.read(Path.of(folder));
        }
        report.print();
    }

    private void read(Path folder) throws IOException, ParserConfigurationException, SAXException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        List<Path> files;
        try (var all = Files.walk(folder)) {
            files = all.filter(f -> f.getFileName().toString().matches("TEST-.*\\.xml")).sorted().toList();
        }
        for (Path file : files) {
            Element suite = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(file.toFile())
                    .getDocumentElement();
            // The runs on other versions of Postgres have a folder each.
            String run = file.getParent().equals(folder) ? "" : " on " + file.getParent().getFileName();
            classes.add(new ClassTime(suite.getAttribute("name") + run, Double.parseDouble(suite.getAttribute("time").replace(",", ""))));
            NodeList cases = suite.getElementsByTagName("testcase");
            for (int i = 0; i < cases.getLength(); i++) {
                count((Element) cases.item(i));
            }
        }
    }

    private void count(Element test) {
        NodeList skips = test.getElementsByTagName("skipped");
        if (skips.getLength() == 0) {
            ran++;
            return;
        }
        skipped++;
        Element skip = (Element) skips.item(0);
        // Of a parameterized test the message stands in the text.
        String reason = skip.getAttribute("message").isEmpty() ? skip.getTextContent().replaceFirst("^[\\w.]+: Assumption failed: ", "")
                : skip.getAttribute("message");
        String name = test.getAttribute("classname").replaceFirst(".*\\.", "");
        String method = test.getAttribute("name");
        skippedByReason.computeIfAbsent(reason.isEmpty() ? "no reason given" : reason.lines().findFirst().orElse(""),
                r -> new ArrayList<>()).add(method.isEmpty() ? name : name + "." + method);
    }

    private void print() {
        System.out.println("slowest test classes:");
        classes.stream().sorted(Comparator.comparingDouble(ClassTime::seconds).reversed()).limit(SLOWEST)
                .forEach(c -> System.out.printf("%8.1f s  %s%n", c.seconds(), c.name()));
        List<String> reasons = new ArrayList<>();
        skippedByReason.forEach((reason, tests) -> reasons.add(String.join(", ", tests) + ": " + reason));
        System.out.println("ran " + ran + ", skipped " + skipped + (reasons.isEmpty() ? "" : " (" + String.join("; ", reasons) + ")"));
    }
}
