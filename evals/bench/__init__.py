"""What Raadwijzer costs in time, memory and disk as the documents grow, beside a plain LangChain pipeline."""
