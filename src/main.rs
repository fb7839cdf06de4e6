//! The command line starts here.

#![forbid(unsafe_code)]

fn main() -> std::process::ExitCode {
    tawny::tools::main()
}
