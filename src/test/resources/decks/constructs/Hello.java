class Hello {
    // says nothing
}
