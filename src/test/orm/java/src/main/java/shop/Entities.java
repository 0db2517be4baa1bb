package shop;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** The shop's tables as Hibernate's entities. */
final class Entities {

    static final List<Class<?>> ALL = List.of(Customer.class, Address.class, Category.class, Product.class, Tag.class, Orders.class,
            OrderItem.class, Review.class, Employee.class);

    private Entities() { }

    @Entity(name = "Customer")
    @Table(name = "customer")
    static class Customer {
        @Id Integer id;
        String email;
        String name;
        String nickname;
        Boolean active;
        BigDecimal credit;
        LocalDate born;
        @Column(name = "created_at") OffsetDateTime createdAt;
        @Column(name = "last_login") LocalDateTime lastLogin;
        @OneToMany(mappedBy = "customer") Set<Address> addresses;
        @OneToMany(mappedBy = "customer") Set<Orders> orders;
    }

    @Entity(name = "Address")
    @Table(name = "address")
    static class Address {
        @Id Integer id;
        @ManyToOne(fetch = FetchType.LAZY) @JoinColumn(name = "customer_id") Customer customer;
        String street;
        String city;
        String zip;
        @Column(name = "is_default") Boolean byDefault;
    }

    @Entity(name = "Category")
    @Table(name = "category")
    static class Category {
        @Id Integer id;
        @ManyToOne(fetch = FetchType.LAZY) @JoinColumn(name = "parent_id") Category parent;
        String name;
        Short position;
        @OneToMany(mappedBy = "category") Set<Product> products;
    }

    @Entity(name = "Product")
    @Table(name = "product")
    static class Product {
        @Id Long id;
        @ManyToOne @JoinColumn(name = "category_id") Category category;
        String sku;
        String title;
        String description;
        BigDecimal price;
        Double weight;
        Integer stock;
        Boolean published;
        @Column(name = "created_at") OffsetDateTime createdAt;
        @ManyToMany @JoinTable(name = "product_tag", joinColumns = @JoinColumn(name = "product_id"), inverseJoinColumns = @JoinColumn(name = "tag_id"))
        Set<Tag> tags;
    }

    @Entity(name = "Tag")
    @Table(name = "tag")
    static class Tag {
        @Id Integer id;
        String name;
        @ManyToMany(mappedBy = "tags") Set<Product> products;
    }

    @Entity(name = "Orders")
    @Table(name = "orders")
    static class Orders {
        @Id UUID id;
        @ManyToOne(fetch = FetchType.LAZY) @JoinColumn(name = "customer_id") Customer customer;
        @ManyToOne(fetch = FetchType.LAZY) @JoinColumn(name = "address_id") Address address;
        BigDecimal total;
        String note;
        @Column(name = "placed_at") OffsetDateTime placedAt;
        @Column(name = "shipped_on") LocalDate shippedOn;
        @Version Integer version;
        @OneToMany(mappedBy = "orders") Set<OrderItem> items;
    }

    @Entity(name = "OrderItem")
    @Table(name = "order_item")
    static class OrderItem {
        @Id Long id;
        @ManyToOne(fetch = FetchType.LAZY) @JoinColumn(name = "order_id") Orders orders;
        @ManyToOne @JoinColumn(name = "product_id") Product product;
        Integer quantity;
        BigDecimal price;
        BigDecimal discount;
    }

    @Entity(name = "Review")
    @Table(name = "review")
    static class Review {
        @Id Long id;
        @ManyToOne @JoinColumn(name = "product_id") Product product;
        @ManyToOne @JoinColumn(name = "customer_id") Customer customer;
        Short rating;
        String body;
        @Column(name = "created_at") LocalDateTime createdAt;
        Boolean approved;
    }

    @Entity(name = "Employee")
    @Table(name = "employee")
    static class Employee {
        @Id Integer id;
        @ManyToOne(fetch = FetchType.LAZY) @JoinColumn(name = "manager_id") Employee manager;
        String name;
        BigDecimal salary;
        @Column(name = "hired_on") LocalDate hiredOn;
    }
}
